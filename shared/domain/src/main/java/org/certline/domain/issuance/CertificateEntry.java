package org.certline.domain.issuance;

import java.util.Map;
import java.util.Optional;
import org.certline.domain.chain.CanonicalContent;
import org.certline.domain.chain.ChainEntry;
import org.certline.domain.chain.Hash;
import org.certline.domain.chain.Salt;

/**
 * What the chain records of a certificate's file. Who has the file, with its number, version and salt, can compute
 * the entry and look for it; nobody else learns anything from it.
 */
public final class CertificateEntry {

    private CertificateEntry() {
    }

    /**
     * The entry of one version of a certificate.
     *
     * @param previous leaf hash of the version it supersedes, empty for the first
     */
    public static ChainEntry of(CertificateFile file, Optional<Hash> previous) {
        return new ChainEntry(ChainEntry.Kind.CERTIFICATE, file.fileVersion(), digest(file), previous);
    }

    /** The digest in the entry. */
    public static Hash digest(CertificateFile file) {
        return new Salt(file.salt()).digest(content(file));
    }

    /** What is digested: number, version and SHA-256 of the sealed PDF, which holds all the rest. */
    public static CanonicalContent content(CertificateFile file) {
        return CanonicalContent.of(Map.of(
                "number", file.certificateNumber(),
                "version", Integer.toString(file.fileVersion()),
                "sha256", file.sha256()));
    }
}
