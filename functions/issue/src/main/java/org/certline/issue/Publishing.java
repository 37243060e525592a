package org.certline.issue;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.certline.domain.issuance.CertificateFile;
import org.certline.domain.issuance.CertificateRecord;
import org.certline.domain.issuance.IssuanceReason;
import org.certline.persistence.issuance.CertificateFileRepository;
import org.certline.persistence.issuance.IssuanceRepository;
import org.certline.runtime.files.Bucket;
import org.certline.runtime.files.ObjectStore;

/** Makes sealed and recorded files the current ones 完成发放; those before them are superseded in the same moment. */
@Singleton
final class Publishing {

    private final IssuanceRecords given;
    private final IssuanceRepository issuances;
    private final CertificateFileRepository files;
    private final ObjectStore objects;
    private final Failing failing;

    Publishing(IssuanceRecords given, IssuanceRepository issuances, CertificateFileRepository files,
            ObjectStore objects, Failing failing) {
        this.given = given;
        this.issuances = issuances;
        this.files = files;
        this.objects = objects;
        this.failing = failing;
    }

    void publish(String taskId, int page) {
        given.inWork(taskId, page).forEach(this::publish);
    }

    private void publish(CertificateRecord record) {
        Optional<CertificateFile> made = files.newest(record.certificateNumber())
                .filter(file -> file.isPublishable() && file.fileVersion() > record.fileVersion());
        made.ifPresentOrElse(file -> {
            issuances.publish(record, file.fileVersion());
            objects.delete(Bucket.FILES, file.draftKey());
        }, () -> failing.fail(record, IssuanceReason.RECORDING_FAILED));
    }
}
