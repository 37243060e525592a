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
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import java.util.Optional;
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

    /** Writes the list of who can 可发证名单 or cannot 不可发证名单 be certified as a workbook. */
    @Post("/exports")
    @Status(HttpStatus.CREATED)
    @Allowed(Action.FETCH_PENDING_RECORDS)
    TaskView export(HttpRequest<?> request, Caller caller, String planId, @Body @Valid PendingList wanted) {
        Locale locale = request.getLocale().orElse(Locale.SIMPLIFIED_CHINESE);
        return TaskView.of(export.write(caller, plans.findOwn(caller, planId), wanted, locale));
    }

    /**
     * Which list.
     *
     * @param eligible whether of those who can be certified, or of those who cannot
     */
    @Serdeable
    record PendingList(@NotNull Boolean eligible, @Nullable PendingFilter filter) {

        PendingFilter filterOrAll() {
            return Optional.ofNullable(filter).orElse(new PendingFilter(null, null, null, null));
        }
    }
}
