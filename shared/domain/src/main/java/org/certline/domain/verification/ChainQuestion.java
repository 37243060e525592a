package org.certline.domain.verification;

import static org.certline.domain.verification.VerificationReason.CHAIN_UNAVAILABLE;
import static org.certline.domain.verification.VerificationReason.IN_CHAIN;
import static org.certline.domain.verification.VerificationReason.NOT_IN_CHAIN;
import static org.certline.domain.verification.VerificationReason.NOT_YET_IN_CHAIN;

import org.certline.domain.chain.ChainEntry;
import org.certline.domain.chain.NoteKey;
import org.certline.domain.issuance.CertificateEntry;
import org.certline.domain.issuance.CertificateFile;

/** Does the chain prove the record of a certificate? */
public final class ChainQuestion {

    private ChainQuestion() {
    }

    /** Confirmed only when the entry is this certificate's and leads to a root that the key vouches for. */
    public static Verdict of(CertificateFile file, ChainFinding finding, NoteKey key) {
        return switch (finding) {
            case ChainFinding.NotYet() -> Verdict.unconfirmed(NOT_YET_IN_CHAIN);
            case ChainFinding.Unavailable() -> Verdict.unconfirmed(CHAIN_UNAVAILABLE);
            case ChainFinding.Found(var entry, var proof) when records(entry, file)
                    && proof.inclusion().index() == file.chainIndex()
                    && proof.proves(entry.leaf(), key) -> Verdict.confirmed(IN_CHAIN);
            case ChainFinding.Found _ -> Verdict.failed(NOT_IN_CHAIN);
        };
    }

    private static boolean records(ChainEntry entry, CertificateFile file) {
        return entry.kind() == ChainEntry.Kind.CERTIFICATE
                && entry.version() == file.fileVersion()
                && entry.digest().equals(CertificateEntry.digest(file));
    }
}
