package org.certline.issuance;

import jakarta.inject.Singleton;
import java.util.List;
import org.certline.domain.Decision;
import org.certline.domain.Refusal;
import org.certline.domain.issuance.CertificateFile;
import org.certline.domain.issuance.CertificateRecord;
import org.certline.domain.issuance.CertificateVersion;
import org.certline.domain.issuance.IssuanceReason;
import org.certline.domain.issuance.IssuanceState;
import org.certline.persistence.issuance.CertificateFileRepository;
import org.certline.runtime.problem.Problems;

/** The files of issued certificates; one that was not issued, or is being issued again, has none to hand out. */
@Singleton
final class CurrentFiles {

    private final CertificateFileRepository files;

    CurrentFiles(CertificateFileRepository files) {
        this.files = files;
    }

    /** The current file of each; ends the request, naming every record that has none. */
    List<CertificateFile> of(List<CertificateRecord> records) {
        List<Refusal> missing = records.stream().filter(record -> record.state() != IssuanceState.ISSUED)
                .map(record -> Refusal.in(record.id(), IssuanceReason.NOT_ISSUED)).toList();
        return files.findAll(Problems.orThrow(Decision.unless(missing, records)).stream()
                .map(record -> new CertificateVersion(record.certificateNumber(), record.fileVersion())).toList());
    }
}
