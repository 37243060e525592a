package org.certline.issuance;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import java.util.Locale;
import org.certline.domain.account.Action;
import org.certline.domain.account.Caller;
import org.certline.domain.candidate.CandidateKind;
import org.certline.domain.certificatetype.Level;
import org.certline.runtime.access.Allowed;
import org.certline.runtime.audit.AuditLog;
import org.certline.runtime.plan.VisiblePlans;
import org.certline.runtime.task.TaskView;

/** Fetching the records that wait for a certificate 获取待发证记录 (manual 001 §4.2.1). */
@Controller("/api/plans/{planId}/pending-records")
class PendingController {

    private final VisiblePlans plans;
    private final PendingRecords pending;
    private final PendingExport export;
    private final AuditLog audit;

    PendingController(VisiblePlans plans, PendingRecords pending, PendingExport export, AuditLog audit) {
        this.plans = plans;
        this.pending = pending;
        this.export = export;
        this.audit = audit;
    }

    /** How many of those whom the filter lets through can be certified. */
    @Get
    @Allowed(Action.FETCH_PENDING_RECORDS)
    PendingCounts count(Caller caller, String planId, @Nullable @QueryValue String certificateTypeId,
            @Nullable @QueryValue Level level, @Nullable @QueryValue String collegeId,
            @Nullable @QueryValue CandidateKind kind) {
        return pending.count(caller, plans.findOwn(caller, planId),
                new PendingFilter(certificateTypeId, level, collegeId, kind));
    }

    /** Makes their records. Doing so again makes the missing ones and changes none. */
    @Post
    @Allowed(Action.FETCH_PENDING_RECORDS)
    PendingCounts fetch(Caller caller, String planId, @Body PendingFilter filter) {
        PendingCounts counts = pending.fetch(caller, plans.findOwn(caller, planId), filter);
        audit.record(caller, Action.FETCH_PENDING_RECORDS, "plan/" + planId, "fetch " + counts.added());
        return counts;
    }

    /**
     * Exports those of whom the filter lets through who can 可发证名单 or who cannot 不可发证名单 be certified.
     *
     * @param eligible whether those who can, or those who cannot
     */
    @Post("/exports")
    @Status(HttpStatus.CREATED)
    @Allowed(Action.FETCH_PENDING_RECORDS)
    TaskView export(HttpRequest<?> request, Caller caller, String planId, @QueryValue boolean eligible,
            @Body PendingFilter filter) {
        return export.write(caller, plans.findOwn(caller, planId), eligible, filter,
                request.getLocale().orElse(Locale.SIMPLIFIED_CHINESE));
    }
}
