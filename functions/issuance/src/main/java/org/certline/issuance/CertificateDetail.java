package org.certline.issuance;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.certline.domain.issuance.CertificateFile;
import org.certline.domain.issuance.CertificateForm;
import org.certline.domain.issuance.SigningEvidence;
import org.certline.domain.issuance.SigningSide;

/**
 * All there is to know of a certificate 查看.
 *
 * @param signatures who signed it off, the organization first
 * @param files      its versions, oldest first
 */
@Serdeable
record CertificateDetail(RecordView record, List<SignatureView> signatures, List<FileView> files) {

    /**
     * A signature.
     *
     * @param digest SHA-256 of the list that was signed, in lower-case hex
     */
    @Serdeable
    record SignatureView(SigningSide side, String signerName, Instant signedAt, String batchId, String digest) {

        static SignatureView of(SigningEvidence evidence) {
            return new SignatureView(evidence.side(), evidence.signerName(), evidence.signedAt(), evidence.batchId(),
                    evidence.digest());
        }
    }

    /**
     * A version of the PDF.
     *
     * @param chainIndex   place of its entry in the chain, -1 until recorded
     * @param verification where everybody can check it
     */
    @Serdeable
    record FileView(int fileVersion, @Nullable CertificateForm form, String sha256, long chainIndex,
            boolean superseded, @Nullable Instant sealedAt, URI verification) {

        static FileView of(CertificateFile file, String publicUrl) {
            return new FileView(file.fileVersion(), file.form(), file.sha256(), file.chainIndex(), file.superseded(),
                    file.sealedAt(), file.verification(publicUrl));
        }
    }
}
