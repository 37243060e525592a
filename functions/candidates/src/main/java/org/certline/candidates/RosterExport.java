package org.certline.candidates;

import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.certline.domain.account.Action;
import org.certline.domain.account.Caller;
import org.certline.domain.candidate.Candidate;
import org.certline.domain.request.RequestReason;
import org.certline.domain.task.Task;
import org.certline.persistence.candidate.CandidateRepository;
import org.certline.runtime.audit.AuditLog;
import org.certline.runtime.candidate.RosterColumns;
import org.certline.runtime.exports.TableExport;
import org.certline.runtime.problem.ProblemException;
import org.certline.runtime.problem.Problems;

/** Exporting candidates 批量导出考生信息. */
@Singleton
final class RosterExport {

    private static final int MOST_CHOSEN = 1000;

    private final CandidateRepository candidates;
    private final TableExport export;
    private final AuditLog audit;

    RosterExport(CandidateRepository candidates, TableExport export, AuditLog audit) {
        this.candidates = candidates;
        this.export = export;
        this.audit = audit;
    }

    /** Writes the workbook; whole ID numbers only for those who may see them, and recorded. */
    Task write(Caller caller, RosterController.ExportRequest request) {
        boolean whole = request.wholeIdNumbers();
        if (whole && !caller.may(Action.READ_FULL_ID_NUMBERS)) {
            throw ProblemException.of(HttpStatus.FORBIDDEN, RequestReason.FORBIDDEN);
        }
        Task task = export.write(caller, "考生信息", RosterColumns.EXPORT,
                chosen(caller, request).map(candidate -> RosterColumns.cells(candidate, whole)));
        audit.record(caller, whole ? Action.READ_FULL_ID_NUMBERS : Action.READ_CANDIDATES, "task/" + task.id(),
                "export " + task.done());
        return task;
    }

    private Stream<Candidate> chosen(Caller caller, RosterController.ExportRequest request) {
        return request.numbers().isEmpty()
                ? candidates.all(caller.tenantId(), request.filter())
                : candidates.findAll(caller.tenantId(),
                        Problems.orThrow(Selection.of(request.numbers(), MOST_CHOSEN))).values().stream();
    }
}
