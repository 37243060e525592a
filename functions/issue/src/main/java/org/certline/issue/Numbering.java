package org.certline.issue;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.certline.domain.DailyNumber;
import org.certline.domain.issuance.CertificateNumber;
import org.certline.domain.issuance.CertificateRecord;
import org.certline.domain.issuance.CertificateVersion;
import org.certline.domain.issuance.IssuancePage;
import org.certline.domain.issuance.IssuanceReason;
import org.certline.domain.issuance.IssueRule;
import org.certline.domain.organization.Organization;
import org.certline.persistence.issuance.CertificateRecordRepository;
import org.certline.persistence.issuance.IssuanceRepository;
import org.certline.persistence.organization.OrganizationRepository;
import org.certline.persistence.task.TaskRepository;

/**
 * Takes up the records of a page 证书生成中. A record that another task has, or that is no longer to be issued, is left
 * out; one that has a number keeps it.
 */
@Singleton
final class Numbering {

    private final IssuanceRecords given;
    private final IssuanceRepository issuances;
    private final CertificateRecordRepository records;
    private final OrganizationRepository organizations;
    private final Drafts drafts;
    private final TaskRepository tasks;
    private final Clock clock;

    Numbering(IssuanceRecords given, IssuanceRepository issuances, CertificateRecordRepository records,
            OrganizationRepository organizations, Drafts drafts, TaskRepository tasks, Clock clock) {
        this.given = given;
        this.issuances = issuances;
        this.records = records;
        this.organizations = organizations;
        this.drafts = drafts;
        this.tasks = tasks;
        this.clock = clock;
    }

    List<CertificateVersion> number(IssueOrder order) {
        Organization organization = organizations.find(order.organizationId()).orElseThrow();
        IssuancePage page = given.page(order.taskId(), order.page());
        tasks.update(order.organizationId(), order.taskId(),
                task -> task.progressed((long) page.page() * IssuancePage.SIZE, task.counts()));
        return given.of(page).stream().flatMap(record -> begin(organization, page, record)).toList();
    }

    private Stream<CertificateVersion> begin(Organization organization, IssuancePage page, CertificateRecord record) {
        return IssueRule.begin(record, page).accepted().stream()
                .flatMap(begun -> numbered(organization, begun, record));
    }

    private Stream<CertificateVersion> numbered(Organization organization, CertificateRecord begun,
            CertificateRecord before) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), DailyNumber.ZONE);
        Optional<CertificateNumber> number = begun.certificateNumber().isEmpty()
                ? issuances.nextNumber(organization.institutionCode(), Year.from(today), begun.level())
                : Optional.of(new CertificateNumber(begun.certificateNumber()));
        if (number.isEmpty()) {
            records.save(IssueRule.failed(begun, IssuanceReason.NUMBERS_EXHAUSTED));
            return Stream.empty();
        }
        CertificateRecord numbered = IssueRule.numbered(begun, number.get(), today);
        CertificateRecord stored = numbered.equals(before) ? before : records.save(numbered);
        return Stream.of(drafts.prepare(stored).id());
    }
}
