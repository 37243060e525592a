package org.certline.domain.verification;

import static org.certline.domain.verification.VerificationReason.FILE_CHANGED;
import static org.certline.domain.verification.VerificationReason.FILE_MATCHES;
import static org.certline.domain.verification.VerificationReason.FILE_NOT_ON_RECORD;
import static org.certline.domain.verification.VerificationReason.FILE_ON_RECORD_CHANGED;
import static org.certline.domain.verification.VerificationReason.FILE_ON_RECORD_INTACT;
import static org.certline.domain.verification.VerificationReason.FILE_UNAVAILABLE;

import java.util.Optional;
import org.certline.domain.chain.Hash;
import org.certline.domain.issuance.CertificateFile;

/** Is the file the one that was issued, byte for byte? */
public final class FileQuestion {

    private FileQuestion() {
    }

    /** About the file that is kept: its digest now, or empty when it could not be read. */
    public static Verdict kept(CertificateFile record, Optional<Hash> digest) {
        return digest
                .map(now -> is(record, now) ? Verdict.confirmed(FILE_ON_RECORD_INTACT)
                        : Verdict.failed(FILE_ON_RECORD_CHANGED))
                .orElse(Verdict.unconfirmed(FILE_UNAVAILABLE));
    }

    /** About a file somebody holds against the record of the certificate it claims to be. */
    public static Verdict held(CertificateFile record, Hash digest) {
        return is(record, digest) ? Verdict.confirmed(FILE_MATCHES) : Verdict.failed(FILE_CHANGED);
    }

    /** About a file no record fits: it may be changed or from elsewhere, so nothing speaks for it. */
    public static Verdict unknown() {
        return Verdict.unconfirmed(FILE_NOT_ON_RECORD);
    }

    private static boolean is(CertificateFile record, Hash digest) {
        return digest.hex().equals(record.sha256());
    }
}
