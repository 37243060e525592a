package org.certline.issue;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.certline.domain.chain.Salt;
import org.certline.domain.issuance.CertificateFile;
import org.certline.domain.issuance.CertificateRecord;
import org.certline.domain.issuance.IssueRule;
import org.certline.persistence.issuance.CertificateFileRepository;

/** The version of a certificate's file that is being made, before it is sealed. */
@Singleton
final class Drafts {

    private static final int TOKEN_BYTES = 16;

    private final CertificateFileRepository files;
    private final SecureRandom random = new SecureRandom();

    Drafts(CertificateFileRepository files) {
        this.files = files;
    }

    /** A new version; or the one that an earlier attempt left, for what the chain doesn't know nobody has seen. */
    CertificateFile prepare(CertificateRecord record) {
        Optional<CertificateFile> newest = files.newest(record.certificateNumber());
        int version = IssueRule.nextVersion(newest);
        return newest.filter(file -> file.fileVersion() == version).map(left -> again(left, record))
                .orElseGet(() -> files.save(fresh(record, version)));
    }

    private CertificateFile again(CertificateFile left, CertificateRecord record) {
        CertificateFile draft = left.drafted(record.form());
        return draft.equals(left) ? left : files.save(draft);
    }

    private CertificateFile fresh(CertificateRecord record, int version) {
        byte[] token = new byte[TOKEN_BYTES];
        random.nextBytes(token);
        return new CertificateFile(record.certificateNumber(), version, record.id(), record.organizationId(),
                record.form(), "", "", Base64.getUrlEncoder().withoutPadding().encodeToString(token),
                Salt.random(random).hex(), -1, false, null, 0);
    }
}
