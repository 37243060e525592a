package org.certline.domain.issuance;

import java.util.Map;
import org.certline.domain.chain.CanonicalContent;
import org.certline.domain.chain.Hash;

/**
 * What a signature says of one record. Whoever refuses a record after the list was frozen takes it out of what is signed.
 *
 * @param digest SHA-256, in lower-case hex, of all that the signer vouches for
 */
public record SignedLine(String recordId, String digest) {

    public static SignedLine of(CertificateRecord record) {
        var content = CanonicalContent.of(Map.of(
                "record", record.id(),
                "state", record.state().name(),
                "plan", record.planId(),
                "certificate", record.certificateTypeId(),
                "level", record.level().name(),
                "candidate", record.candidate().number(),
                "name", record.candidate().name(),
                "college", record.collegeId(),
                "site", record.siteId()));
        return new SignedLine(record.id(), Hash.sha256(content.bytes()).hex());
    }
}
