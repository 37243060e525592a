package org.certline.issuance;

import java.util.List;
import org.certline.domain.Decision;
import org.certline.domain.Refusal;
import org.certline.domain.issuance.CertificateRecord;
import org.certline.domain.issuance.PendingCase;

/** Somebody registered, and whether a certificate can follow. */
record Judged(PendingCase of, Decision<CertificateRecord> decision) {

    boolean isEligible() {
        return decision instanceof Decision.Accepted<CertificateRecord>;
    }

    List<Refusal> reasons() {
        return decision.refusals();
    }
}
