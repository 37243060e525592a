package org.certline.sign;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.certline.domain.Decision;
import org.certline.domain.account.Action;
import org.certline.domain.account.Caller;
import org.certline.domain.issuance.CertificateRecord;
import org.certline.domain.issuance.IssuanceReason;
import org.certline.domain.issuance.IssuanceState;
import org.certline.domain.issuance.SigningBatch;
import org.certline.domain.issuance.SigningSide;
import org.certline.domain.issuance.SigningState;
import org.certline.persistence.issuance.SigningRepository;
import org.certline.runtime.access.Allowed;
import org.certline.runtime.audit.AuditLog;
import org.certline.runtime.problem.Problems;

/** Signing off certificate records at the desk 批量确认签发 (manual 001 §4.2.1, §4.2.3). */
@Controller("/api/signing-batches")
class SigningController {

    private final ChosenRecords chosen;
    private final BatchPreparation preparation;
    private final SigningLinks links;
    private final Following following;
    private final SigningRepository signings;
    private final AuditLog audit;

    SigningController(ChosenRecords chosen, BatchPreparation preparation, SigningLinks links, Following following,
            SigningRepository signings, AuditLog audit) {
        this.chosen = chosen;
        this.preparation = preparation;
        this.links = links;
        this.following = following;
        this.signings = signings;
        this.audit = audit;
    }

    /** Freezes the records that are to be signed: those named, or all of the caller's list. */
    @Post
    @Status(HttpStatus.CREATED)
    @Allowed(Action.SIGN_CERTIFICATES)
    BatchView prepare(Caller caller, @Body @Valid NewBatch form) {
        SigningBatch batch = preparation.prepare(caller, records(caller, form));
        audit.record(caller, Action.SIGN_CERTIFICATES, "signing/" + batch.id(), "prepare " + batch.count());
        return view(batch);
    }

    /** How far the batch is; the desk asks until the phone has signed. */
    @Get("/{id}")
    @Allowed(Action.SIGN_CERTIFICATES)
    BatchView show(Caller caller, String id) {
        return view(find(caller, id));
    }

    /** A link for the caller's own phone, good for ten minutes and one signature. */
    @Post("/{id}/links")
    @Status(HttpStatus.CREATED)
    @Allowed(Action.SIGN_CERTIFICATES)
    LinkView link(Caller caller, String id) {
        SigningBatch batch = find(caller, id);
        LinkView link = links.make(caller, batch);
        audit.record(caller, Action.SIGN_CERTIFICATES, "signing/" + id, "link");
        return link;
    }

    /** Lets the records of a signed batch follow, where that was interrupted. */
    @Post("/{id}/completion")
    @Allowed(Action.SIGN_CERTIFICATES)
    BatchView complete(Caller caller, String id) {
        SigningBatch batch = find(caller, id);
        return view(following.follow(Problems.orThrow(batch.state() == SigningState.OPEN
                ? Decision.refuse(IssuanceReason.BATCH_NOT_SIGNED)
                : Decision.accept(batch))));
    }

    private List<CertificateRecord> records(Caller caller, NewBatch form) {
        return form.recordIds().isEmpty() && form.state() != null
                ? chosen.inList(caller, form.state(), form.planId() == null ? "" : form.planId())
                : chosen.withIds(caller, form.recordIds());
    }

    private SigningBatch find(Caller caller, String id) {
        return signings.find(id).filter(batch -> batch.side() == SigningSide.of(caller.role())
                && batch.tenantId().equals(caller.tenantId())).orElseThrow(Problems.notFound());
    }

    private BatchView view(SigningBatch batch) {
        return BatchView.of(batch, signings.evidenceOf(batch.id()));
    }

    /**
     * Which records.
     *
     * @param recordIds one by one; or none, for a whole list
     * @param state     the list, where no ids are given
     * @param planId    only those of this plan, or none for all
     */
    @Serdeable
    record NewBatch(@Nullable @Size(max = 3000) List<@Size(max = 100) String> recordIds, @Nullable IssuanceState state,
            @Nullable @Size(max = 12) String planId) {

        NewBatch {
            recordIds = recordIds == null ? List.of() : List.copyOf(recordIds);
        }
    }
}
