package org.certline.issue;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import org.certline.domain.issuance.CertificateRecord;
import org.certline.domain.issuance.IssuancePage;
import org.certline.domain.issuance.IssueRule;
import org.certline.persistence.issuance.CertificateRecordRepository;
import org.certline.persistence.issuance.IssuanceRepository;

/** The records that a task was given, page by page, as they are now and always in the same order. */
@Singleton
final class IssuanceRecords {

    private final IssuanceRepository issuances;
    private final CertificateRecordRepository records;

    IssuanceRecords(IssuanceRepository issuances, CertificateRecordRepository records) {
        this.issuances = issuances;
        this.records = records;
    }

    IssuancePage page(String taskId, int page) {
        return issuances.page(taskId, page).orElseThrow(
                () -> new IllegalArgumentException("issuance " + taskId + " has no page " + page));
    }

    List<CertificateRecord> of(IssuancePage page) {
        return records.findAll(page.recordIds()).stream()
                .sorted(Comparator.comparing(CertificateRecord::id)).toList();
    }

    /** Those of a page that the task has taken up and not ended yet. */
    List<CertificateRecord> inWork(String taskId, int page) {
        return of(page(taskId, page)).stream().filter(record -> IssueRule.isWorkedOnBy(record, taskId)).toList();
    }
}
