package org.certline.domain.issuance;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.certline.domain.chain.Hash;

/**
 * One version of an issued certificate's PDF. Only the newest is current; the others are superseded.
 *
 * @param fileVersion from 1
 * @param key         object key, empty until it is sealed; says nothing of the person
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

    private static final int DIGEST_IN_KEY = 16;

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

    /** Object key of the PDF before it is sealed. */
    public String draftKey() {
        return "drafts/" + name() + ".pdf";
    }

    /** Object key of the PDF sealed with these bytes, so that sealing it again never writes over what counts. */
    public String sealedKey(String digest) {
        return "certificates/" + name() + "-" + digest.substring(0, DIGEST_IN_KEY) + ".pdf";
    }

    /** Whether it may be shown as the current one: sealed and recorded. */
    public boolean isPublishable() {
        return hasSeal() && chainIndex >= 0;
    }

    /** The file before it is sealed, to be made in this form. */
    public CertificateFile drafted(CertificateForm newForm) {
        return new CertificateFile(certificateNumber, fileVersion, recordId, organizationId, newForm, "", "", token,
                salt, chainIndex, superseded, null, version);
    }

    /** Names it without saying anything of the person, nor of the token. */
    private String name() {
        return Hash.sha256(token.getBytes(StandardCharsets.UTF_8)).hex();
    }
}
