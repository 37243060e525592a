package org.certline.issuance;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.certline.domain.account.Action;
import org.certline.domain.account.Caller;
import org.certline.domain.issuance.CertificateForm;
import org.certline.domain.task.Task;
import org.certline.runtime.access.Allowed;
import org.certline.runtime.audit.AuditLog;
import org.certline.runtime.task.TaskView;

/** Issuing certificates 发放 and issuing them again 重新发放 (manual 001 §4.2.5 to §4.2.7). */
@Controller("/api")
class IssuanceController {

    private final IssuanceStarts starts;
    private final Reissues reissues;
    private final AuditLog audit;

    IssuanceController(IssuanceStarts starts, Reissues reissues, AuditLog audit) {
        this.starts = starts;
        this.reissues = reissues;
        this.audit = audit;
    }

    /** Starts to issue up to a thousand certificates; the task says how far it is. */
    @Post("/issuances")
    @Status(HttpStatus.ACCEPTED)
    @Allowed(Action.ISSUE_CERTIFICATES)
    TaskView issue(Caller caller, @Body @Valid NewIssuance form) {
        Task task = starts.issue(caller, form.recordIds(), form.form());
        audit.record(caller, Action.ISSUE_CERTIFICATES, "task/" + task.id(), "issue " + task.total());
        return TaskView.of(task);
    }

    /**
     * Issues certificates again: a failed one waits to be issued; an issued one gets a new version under its number,
     * which takes the old one's place when it is ready.
     */
    @Post("/reissues")
    @Status(HttpStatus.ACCEPTED)
    @Allowed(Action.ISSUE_CERTIFICATES)
    Reissued reissue(Caller caller, @Body @Valid NewReissue form) {
        Reissued reissued = reissues.reissue(caller, form.recordIds());
        audit.record(caller, Action.ISSUE_CERTIFICATES, "issuance/" + form.recordIds().getFirst(),
                "reissue " + form.recordIds().size() + " " + (form.reason() == null ? "" : form.reason()).strip());
        return reissued;
    }

    /** @param form electronic with both seals, or paper with the signature seal only */
    @Serdeable
    record NewIssuance(@NotNull @Size(min = 1, max = 1000) List<@Size(max = 100) String> recordIds,
            @NotNull CertificateForm form) {
    }

    /** @param reason kept in the audit log */
    @Serdeable
    record NewReissue(@NotNull @Size(min = 1, max = 1000) List<@Size(max = 100) String> recordIds,
            @Nullable @Size(max = 200) String reason) {
    }

    /**
     * What a reissue did.
     *
     * @param reopened how many failed ones wait to be issued again
     * @param task     makes new versions of issued ones; null where there were none
     */
    @Serdeable
    record Reissued(int reopened, @Nullable TaskView task) {
    }
}
