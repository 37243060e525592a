package org.certline.domain.issuance;

import java.net.URI;
import java.time.Instant;

/**
 * One version of an issued certificate's PDF. Only the newest is current; the others are superseded.
 *
 * @param fileVersion from 1
 * @param key         object key; says nothing of the person
 * @param sha256      of the sealed PDF, in lower-case hex; empty until it is sealed
 * @param token       the unguessable part of the QR code's link
 * @param salt        of the digest in the chain, in lower-case hex; travels with the certificate
 * @param chainIndex  place of its entry in the chain, -1 until recorded
 */
public record CertificateFile(
        String certificateNumber,
        int fileVersion,
        String recordId,
        String organizationId,
        CertificateForm form,
        String key,
        String sha256,
        String token,
        String salt,
        long chainIndex,
        boolean superseded,
        Instant sealedAt,
        long version) {

    /** What names it. */
    public CertificateVersion id() {
        return new CertificateVersion(certificateNumber, fileVersion);
    }

    /** Whether there is a sealed PDF of it. */
    public boolean hasSeal() {
        return !sha256.isEmpty();
    }

    /** The file after the chain took its entry at this place. */
    public CertificateFile recordedAt(long index) {
        return new CertificateFile(certificateNumber, fileVersion, recordId, organizationId, form, key, sha256, token,
                salt, index, superseded, sealedAt, version);
    }

    /** The file after a newer version took its place. */
    public CertificateFile withSuperseded() {
        return new CertificateFile(certificateNumber, fileVersion, recordId, organizationId, form, key, sha256, token,
                salt, chainIndex, true, sealedAt, version);
    }

    /** The file after it was sealed: where its bytes are and which count. */
    public CertificateFile sealed(String objectKey, String digest, Instant at) {
        return new CertificateFile(certificateNumber, fileVersion, recordId, organizationId, form, objectKey, digest,
                token, salt, chainIndex, superseded, at, version);
    }

    /** Where everybody can check it: what the QR code on it says. */
    public URI verification(String publicUrl) {
        return URI.create(publicUrl + "/verify/" + token);
    }
}
