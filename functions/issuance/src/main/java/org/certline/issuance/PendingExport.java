package org.certline.issuance;

import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.stream.Collectors;
import org.certline.domain.account.Action;
import org.certline.domain.account.Caller;
import org.certline.domain.plan.Plan;
import org.certline.runtime.exports.TableExport;
import org.certline.runtime.problem.Texts;
import org.certline.runtime.task.TaskView;

/** Writes who can and who cannot be certified; ID numbers stand there whole only for those who may see them. */
@Singleton
final class PendingExport {

    private final PendingRecords pending;
    private final TableExport export;
    private final Texts texts;

    PendingExport(PendingRecords pending, TableExport export, Texts texts) {
        this.pending = pending;
        this.export = export;
        this.texts = texts;
    }

    TaskView write(Caller caller, Plan plan, boolean eligible, PendingFilter filter, Locale locale) {
        boolean whole = caller.may(Action.READ_FULL_ID_NUMBERS);
        return export.write(caller, whole ? Action.READ_FULL_ID_NUMBERS : Action.FETCH_PENDING_RECORDS,
                eligible ? "可发证名单" : "不可发证名单",
                eligible ? PendingColumns.ELIGIBLE : PendingColumns.INELIGIBLE,
                pending.judge(caller, plan, filter).filter(one -> one.isEligible() == eligible)
                        .map(one -> PendingColumns.cells(one.of(), whole, reasons(one, locale))));
    }

    private String reasons(Judged one, Locale locale) {
        return one.reasons().stream().map(refusal -> texts.of(refusal, locale)).collect(Collectors.joining("；"));
    }
}
