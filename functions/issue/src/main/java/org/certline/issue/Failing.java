package org.certline.issue;

import jakarta.inject.Singleton;
import org.certline.domain.issuance.CertificateRecord;
import org.certline.domain.issuance.CertificateVersion;
import org.certline.domain.issuance.IssuanceReason;
import org.certline.domain.issuance.IssueRule;
import org.certline.persistence.issuance.CertificateFileRepository;
import org.certline.persistence.issuance.CertificateRecordRepository;

/** Puts a certificate among those whose stamping failed 盖章失败, with the reason; the others go on. */
@Singleton
final class Failing {

    private final CertificateFileRepository files;
    private final CertificateRecordRepository records;

    Failing(CertificateFileRepository files, CertificateRecordRepository records) {
        this.files = files;
        this.records = records;
    }

    void fail(String taskId, CertificateVersion certificate, IssuanceReason reason) {
        files.find(certificate).flatMap(file -> records.find(file.recordId()))
                .filter(record -> IssueRule.isWorkedOnBy(record, taskId))
                .ifPresent(record -> fail(record, reason));
    }

    void fail(CertificateRecord record, IssuanceReason reason) {
        records.save(IssueRule.failed(record, reason));
    }
}
