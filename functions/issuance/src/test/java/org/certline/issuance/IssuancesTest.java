package org.certline.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.certline.domain.issuance.IssuanceState.*;

import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.certline.domain.account.Role;
import org.certline.domain.issuance.CertificateFile;
import org.certline.domain.issuance.CertificateForm;
import org.certline.domain.issuance.CertificateRecord;
import org.certline.domain.issuance.IssuanceState;
import org.certline.domain.organization.Organization;
import org.certline.domain.task.Task;
import org.certline.persistence.issuance.CertificateFileRepository;
import org.certline.persistence.issuance.CertificateRecordRepository;
import org.certline.persistence.issuance.IssuanceRepository;
import org.certline.persistence.organization.OrganizationRepository;
import org.certline.persistence.task.TaskRepository;
import org.certline.runtime.files.Bucket;
import org.certline.runtime.files.ObjectStore;
import org.certline.testing.Answer;
import org.certline.testing.Api;
import org.certline.testing.Exported;
import org.certline.testing.CertificateSamples;
import org.certline.testing.MovableClock;
import org.certline.testing.Platform;
import org.certline.testing.StateMachines;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class IssuancesTest {

    private static final StateMachines MACHINES = new StateMachines();
    private static final MovableClock CLOCK = Platform.clock();
    private static final ApplicationContext CONTEXT = Platform.shared().context(CLOCK, MACHINES.settings("issue"));

    private final String organization = "organization-" + UUID.randomUUID();
    private final String college = "college-" + UUID.randomUUID();
    private final Api admin = Api.of(CONTEXT).as(Role.ORGANIZATION_ADMIN, organization);
    private final CertificateRecordRepository records = CONTEXT.getBean(CertificateRecordRepository.class);

    @AfterAll
    static void close() {
        CONTEXT.close();
    }

    @Test
    void theWorkflowIsToldPagesAndFindsTheRecordsThere() {
        open("official.png", "signature.png");
        List<String> ids = IntStream.range(0, 60).mapToObj(_ -> stored(TO_ISSUE).id()).toList();
        Answer task = issue(ids, "ELECTRONIC");
        assertThat(task.status()).isEqualTo(202);
        assertThat(task.text("total")).isEqualTo("60");
        StateMachines.Start start = MACHINES.starts().getLast();
        assertThat(start.name()).isEqualTo(task.text("id"));
        assertThat(start.input()).contains("\"pages\":[0,1]").contains(organization);
        IssuanceRepository issuances = CONTEXT.getBean(IssuanceRepository.class);
        assertThat(issuances.page(task.text("id"), 0).orElseThrow().recordIds()).hasSize(50);
        assertThat(issuances.page(task.text("id"), 1).orElseThrow().form()).isEqualTo(CertificateForm.ELECTRONIC);
    }

    @Test
    void withoutSealsNothingIsIssued() {
        open("", "");
        List<String> ids = List.of(stored(TO_ISSUE).id());
        assertThat(issue(ids, "ELECTRONIC").code()).isEqualTo("issuance.official-seal-missing");
        assertThat(issue(ids, "PAPER").code()).isEqualTo("issuance.signature-seal-missing");
    }

    @Test
    void onlyWhatBothSignedIsIssuedAndOnlyByItsOrganization() {
        open("o", "s");
        assertThat(issue(List.of(stored(SITE_TO_SIGN).id()), "PAPER").code()).isEqualTo("issuance.not-to-issue");
        Api stranger = Api.of(CONTEXT).as(Role.ORGANIZATION_ADMIN, "organization-" + UUID.randomUUID());
        assertThat(stranger.post("/api/issuances", Map.of("recordIds", List.of(stored(TO_ISSUE).id()), "form", "PAPER"))
                .status()).isEqualTo(404);
        assertThat(admin.post("/api/issuances", Map.of("recordIds", List.of("x"))).status()).isEqualTo(400);
    }

    @Test
    void aFailedOneWaitsAgainAndAnIssuedOneIsMadeAgain() {
        open("o", "s");
        CertificateRecord failed = stored(STAMP_FAILED);
        CertificateRecord issued = issued(1);
        assertThat(reissue(List.of(stored(TO_ISSUE).id())).code()).isEqualTo("issuance.not-to-reissue");
        Answer answer = reissue(List.of(failed.id(), issued.id()));
        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.text("reopened")).isEqualTo("1");
        assertThat(records.find(failed.id()).orElseThrow().state()).isEqualTo(TO_ISSUE);
        assertThat(records.find(issued.id()).orElseThrow()).isEqualTo(issued);
        assertThat(CONTEXT.getBean(IssuanceRepository.class).page(answer.text("task.id"), 0).orElseThrow())
                .satisfies(page -> assertThat(page.again()).isTrue())
                .satisfies(page -> assertThat(page.recordIds()).containsExactly(issued.id()));
    }

    @Test
    void certificatesAreFetchedOneByOneOrInOneArchive() throws Exception {
        open("o", "s");
        CertificateRecord one = issued(1);
        CertificateRecord other = issued(2);
        Answer link = admin.get("/api/certificates/" + one.id() + "/file");
        assertThat(link.text("fileName")).isEqualTo(one.certificateNumber() + ".pdf");
        try (var in = URI.create(link.text("url")).toURL().openStream()) {
            assertThat(in.readAllBytes()).asString().isEqualTo("pdf 1");
        }
        Api atCollege = Api.of(CONTEXT).as(Role.COLLEGE_STAFF, college);
        assertThat(atCollege.get("/api/certificates/" + one.id() + "/file").status()).isEqualTo(200);
        assertThat(admin.get("/api/certificates/" + stored(TO_ISSUE).id() + "/file").code())
                .isEqualTo("issuance.not-issued");

        Answer task = admin.post("/api/certificates/archives", Map.of("recordIds", List.of(one.id(), other.id())));
        assertThat(task.text("counts.exported")).isEqualTo("2");
        assertThat(names(task.text("id"))).containsExactlyInAnyOrder(one.certificateNumber() + ".pdf",
                other.certificateNumber() + ".pdf");
        assertThat(admin.post("/api/certificates/exports?state=ISSUED", Map.of()).text("counts.exported"))
                .isEqualTo("2");
        assertThat(Exported.column(CONTEXT, organization, admin.post("/api/certificates/exports?state=ISSUED",
                Map.of("ids", List.of(other.id(), "unknown"))), "证书编号")).containsExactly(other.certificateNumber());
    }

    @Test
    void theDetailShowsVersionsAndWhereToCheckThem() {
        open("o", "s");
        CertificateRecord one = issued(3);
        Answer detail = admin.get("/api/certificates/" + one.id());
        assertThat(detail.text("files.0.verification")).startsWith("https://certline.example/verify/");
        assertThat(detail.text("files.0.chainIndex")).isEqualTo("3");
        assertThat(detail.text("record.issuedOn")).isEqualTo("2026-03-02");
    }

    private List<String> names(String taskId) throws IOException {
        Task task = CONTEXT.getBean(TaskRepository.class).find(organization, taskId).orElseThrow();
        List<String> names = new ArrayList<>();
        try (var in = CONTEXT.getBean(ObjectStore.class).read(Bucket.FILES, task.resultKey());
                ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(in.readAllBytes()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private Answer issue(List<String> ids, String form) {
        return admin.post("/api/issuances", Map.of("recordIds", ids, "form", form));
    }

    private Answer reissue(List<String> ids) {
        return admin.post("/api/reissues", Map.of("recordIds", ids, "reason", "姓名更正"));
    }

    private void open(String officialSeal, String signatureSeal) {
        CONTEXT.getBean(OrganizationRepository.class).save(new Organization(organization, "评价组织", "S000037000001",
                "", "", officialSeal, signatureSeal, true, 0));
    }

    private CertificateRecord stored(IssuanceState state) {
        return records.save(CertificateSamples.record(organization, college, college, state));
    }

    private CertificateRecord issued(int n) {
        CertificateRecord one = CertificateSamples.record(organization, college, college, ISSUED);
        String number = "S00003700000126%s%06d".formatted("4", Math.floorMod(organization.hashCode() + n, 1_000_000));
        String key = "certificates/" + number + ".pdf";
        CONTEXT.getBean(ObjectStore.class).write(Bucket.CERTIFICATES, key, "application/pdf", ("pdf " + n).getBytes());
        CONTEXT.getBean(CertificateFileRepository.class).save(new CertificateFile(number, 1, one.id(), organization,
                CertificateForm.PAPER, key, "d" + number, UUID.randomUUID().toString(),
                "00112233445566778899aabbccddeeff", n, false, CLOCK.instant(), 0));
        return records.save(new CertificateRecord(one.id(), one.planId(), one.planName(), one.organizationId(),
                one.organizationName(), one.collegeId(), one.collegeName(), one.siteId(), one.siteName(),
                one.siteCollegeId(), one.candidate(), one.certificateTypeId(), one.certificateTypeName(), one.level(),
                ISSUED, "", "", "", "", CertificateForm.PAPER, number, 1, LocalDate.of(2026, 3, 2), 0));
    }
}
