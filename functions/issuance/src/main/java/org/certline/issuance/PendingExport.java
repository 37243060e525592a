package org.certline.issuance;

import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.certline.domain.account.Action;
import org.certline.domain.account.Caller;
import org.certline.domain.plan.Plan;
import org.certline.domain.task.Task;
import org.certline.runtime.audit.AuditLog;
import org.certline.runtime.exports.TableExport;
import org.certline.runtime.problem.Texts;

/** Writes who can and who cannot be certified; ID numbers stand there whole only for those who may see them. */
@Singleton
final class PendingExport {

    private final PendingRecords pending;
    private final TableExport export;
    private final Texts texts;
    private final AuditLog audit;

    PendingExport(PendingRecords pending, TableExport export, Texts texts, AuditLog audit) {
        this.pending = pending;
        this.export = export;
        this.texts = texts;
        this.audit = audit;
    }

    Task write(Caller caller, Plan plan, PendingController.PendingList wanted, Locale locale) {
        boolean whole = caller.may(Action.READ_FULL_ID_NUMBERS);
        Stream<Map<String, String>> rows = pending.judge(caller, plan, wanted.filterOrAll())
                .filter(one -> one.isEligible() == wanted.eligible())
                .map(one -> PendingColumns.cells(one.of(), whole, reasons(one, locale)));
        Task task = wanted.eligible()
                ? export.write(caller, "可发证名单", PendingColumns.ELIGIBLE, rows)
                : export.write(caller, "不可发证名单", PendingColumns.INELIGIBLE, rows);
        audit.record(caller, whole ? Action.READ_FULL_ID_NUMBERS : Action.FETCH_PENDING_RECORDS, "task/" + task.id(),
                "export " + task.done());
        return task;
    }

    private String reasons(Judged one, Locale locale) {
        return one.reasons().stream().map(refusal -> texts.of(refusal, locale)).collect(Collectors.joining("；"));
    }
}
