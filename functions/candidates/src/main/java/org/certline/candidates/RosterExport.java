package org.certline.candidates;

import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.certline.domain.account.Action;
import org.certline.domain.account.Caller;
import org.certline.domain.candidate.Candidate;
import org.certline.domain.request.RequestReason;
import org.certline.persistence.candidate.CandidateFilter;
import org.certline.persistence.candidate.CandidateRepository;
import org.certline.runtime.candidate.RosterColumns;
import org.certline.runtime.exports.Chosen;
import org.certline.runtime.exports.TableExport;
import org.certline.runtime.problem.ProblemException;
import org.certline.runtime.task.TaskView;

/** Exporting candidates 批量导出考生信息. */
@Singleton
final class RosterExport {

    private final CandidateRepository candidates;
    private final TableExport export;

    RosterExport(CandidateRepository candidates, TableExport export) {
        this.candidates = candidates;
        this.export = export;
    }

    /** Writes the workbook; whole ID numbers only for those who may see them, and recorded as such. */
    TaskView write(Caller caller, CandidateFilter filter, Chosen chosen, boolean whole) {
        if (whole && !caller.may(Action.READ_FULL_ID_NUMBERS)) {
            throw ProblemException.of(HttpStatus.FORBIDDEN, RequestReason.FORBIDDEN);
        }
        Stream<Candidate> rows = chosen.of(Candidate::number, () -> candidates.all(caller.tenantId(), filter),
                numbers -> candidates.findAll(caller.tenantId(), numbers).values().stream());
        return export.write(caller, whole ? Action.READ_FULL_ID_NUMBERS : Action.READ_CANDIDATES, "考生信息",
                RosterColumns.EXPORT, rows.map(candidate -> RosterColumns.cells(candidate, whole)));
    }
}
