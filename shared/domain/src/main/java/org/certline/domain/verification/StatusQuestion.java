package org.certline.domain.verification;

import static org.certline.domain.verification.VerificationReason.BEING_REISSUED;
import static org.certline.domain.verification.VerificationReason.CURRENT;
import static org.certline.domain.verification.VerificationReason.STATUS_UNKNOWN;
import static org.certline.domain.verification.VerificationReason.SUPERSEDED;

import java.util.Optional;
import org.certline.domain.issuance.CertificateFile;
import org.certline.domain.issuance.CertificateRecord;

/** Is this version of a certificate the current one? */
public final class StatusQuestion {

    private StatusQuestion() {
    }

    /** The record is empty when it could not be read; without it nothing is called current. */
    public static Verdict of(CertificateFile file, Optional<CertificateRecord> found) {
        if (file.superseded()) {
            return Verdict.failed(SUPERSEDED);
        }
        return found.filter(record -> record.certificateNumber().equals(file.certificateNumber()))
                .map(record -> of(file, record))
                .orElse(Verdict.unconfirmed(STATUS_UNKNOWN));
    }

    private static Verdict of(CertificateFile file, CertificateRecord record) {
        if (record.fileVersion() > file.fileVersion()) {
            return Verdict.failed(SUPERSEDED);
        }
        if (record.fileVersion() < file.fileVersion()) {
            return Verdict.unconfirmed(STATUS_UNKNOWN);
        }
        return switch (record.state()) {
            case ISSUED -> Verdict.confirmed(CURRENT);
            case ISSUING, TO_ISSUE, STAMP_FAILED -> Verdict.unconfirmed(BEING_REISSUED);
            case ORGANIZATION_TO_SIGN, ORGANIZATION_REFUSED, SITE_TO_SIGN, SITE_REFUSED ->
                    Verdict.unconfirmed(STATUS_UNKNOWN);
        };
    }
}
