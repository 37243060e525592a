package org.certline.sign;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.certline.domain.account.Action;
import org.certline.domain.account.Caller;
import org.certline.domain.issuance.CertificateRecord;
import org.certline.domain.issuance.SigningRule;
import org.certline.domain.issuance.SigningSide;
import org.certline.persistence.Transactions;
import org.certline.persistence.issuance.CertificateRecordRepository;
import org.certline.runtime.access.Allowed;
import org.certline.runtime.audit.AuditLog;
import org.certline.runtime.problem.Problems;

/** Refusing to sign 拒绝签发, with a reason (manual 001 §4.2.1, §4.2.3). */
@Controller("/api/refusals")
class RefusalController {

    private final ChosenRecords chosen;
    private final CertificateRecordRepository records;
    private final Transactions transactions;
    private final AuditLog audit;

    RefusalController(ChosenRecords chosen, CertificateRecordRepository records, Transactions transactions,
            AuditLog audit) {
        this.chosen = chosen;
        this.records = records;
        this.transactions = transactions;
        this.audit = audit;
    }

    /** Refuses up to a hundred records, all or none. */
    @Post
    @Allowed(Action.SIGN_CERTIFICATES)
    RefusedCount refuse(Caller caller, @Body @Valid NewRefusal form) {
        List<CertificateRecord> refused = Problems.orThrow(SigningRule.refuse(
                chosen.withIds(caller, form.recordIds()), SigningSide.of(caller.role()), form.reason(),
                Transactions.MAX_WRITES));
        transactions.write(refused.stream().map(records::saving).toList());
        audit.record(caller, Action.SIGN_CERTIFICATES, "issuance/" + refused.getFirst().id(),
                "refuse " + refused.size());
        return new RefusedCount(refused.size());
    }

    @Serdeable
    record NewRefusal(@NotNull @Size(max = 100) List<@Size(max = 100) String> recordIds, @NotNull String reason) {
    }

    @Serdeable
    record RefusedCount(int refused) {
    }
}
