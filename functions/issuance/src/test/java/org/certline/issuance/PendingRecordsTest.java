package org.certline.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.certline.documents.xlsx.Columns;
import org.certline.documents.xlsx.SheetReader;
import org.certline.documents.xlsx.SheetRow;
import org.certline.domain.account.Role;
import org.certline.domain.issuance.CertificateRecord;
import org.certline.domain.issuance.IssuanceState;
import org.certline.domain.registration.Registration;
import org.certline.domain.task.Task;
import org.certline.persistence.issuance.CertificateRecordRepository;
import org.certline.persistence.score.PassedCertificates;
import org.certline.persistence.task.TaskRepository;
import org.certline.runtime.files.Bucket;
import org.certline.runtime.files.ObjectStore;
import org.certline.testing.Answer;
import org.certline.testing.Api;
import org.certline.testing.MovableClock;
import org.certline.testing.Platform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class PendingRecordsTest {

    private static final MovableClock CLOCK = Platform.clock();
    private static final ApplicationContext CONTEXT = Platform.shared().context(CLOCK);

    private final PassedExam exam = new PassedExam(CONTEXT, CLOCK);

    @AfterAll
    static void close() {
        CONTEXT.close();
    }

    @Test
    void whoPassedGetsARecordOnceAndASignedOneStaysAsItIs() {
        Registration passed = exam.candidate(1, true, 60, 60);
        exam.candidate(2, true, 59, 60);
        exam.candidate(3, false, 90, 90);
        exam.candidate(4, true, 90);

        assertCounts(exam.staff.get(exam.pending), 1, 0, 0, 3);
        assertCounts(exam.fetch(Map.of()), 1, 1, 0, 3);
        CertificateRecord record = records().find(passed.id()).orElseThrow();
        assertThat(record.state()).isEqualTo(IssuanceState.ORGANIZATION_TO_SIGN);
        assertThat(record.siteCollegeId()).isEqualTo(exam.exam.collegeB());
        assertThat(record.candidate()).isEqualTo(passed.candidate());
        assertThat(CONTEXT.getBean(PassedCertificates.class).among(List.of(passed.candidate().idNumber()),
                passed.certificateTypeId(), passed.level())).containsExactly(passed.candidate().idNumber());

        exam.candidate(5, true, 100, 100);
        assertCounts(exam.fetch(Map.of()), 1, 1, 1, 3);
        assertThat(records().find(passed.id())).contains(record);
    }

    @Test
    void theFilterNarrowsByCollegeCertificateAndKind() {
        exam.candidate(1, true, 80, 80);
        String type = exam.exam.plan().certificates().getFirst().certificateTypeId();
        assertCounts(exam.fetch(Map.of("collegeId", exam.exam.collegeB())), 0, 0, 0, 0);
        assertCounts(exam.fetch(Map.of("kind", "SOCIAL")), 0, 0, 0, 0);
        assertCounts(exam.fetch(Map.of("certificateTypeId", type, "level", "ADVANCED")), 0, 0, 0, 0);
        assertCounts(exam.staff.get(exam.pending + "?certificateTypeId=another"), 0, 0, 0, 0);
        assertCounts(exam.fetch(Map.of("certificateTypeId", type, "level", "BEGINNER", "kind", "IN_SCHOOL",
                "collegeId", exam.exam.collegeA())), 1, 1, 0, 0);
    }

    @Test
    void beforePublicityEndsNobodyIsEligible() {
        exam.candidate(1, true, 80, 80);
        MovableClock early = new MovableClock(exam.exam.day(19));
        try (ApplicationContext context = Platform.shared().context(early)) {
            Api staff = Api.of(context).as(Role.ORGANIZATION_STAFF, exam.exam.plan().organizationId());
            assertCounts(staff.post(exam.pending, Map.of()), 0, 0, 0, 1);
        }
    }

    @Test
    void whoCannotBeCertifiedIsListedWithEveryReason() throws IOException {
        exam.candidate(1, true, 60, 60);
        Registration without = exam.candidate(2, false, 10, 10);
        List<SheetRow> eligible = export(true, PendingColumns.ELIGIBLE);
        assertThat(eligible).singleElement().satisfies(row -> {
            assertThat(row.text("result")).isEqualTo("已通过");
            assertThat(row.text("kind")).isEqualTo("院校考生");
            assertThat(row.text("idNumber")).as("masked for staff").startsWith("110").hasSizeLessThan(18);
        });
        List<SheetRow> ineligible = export(false, PendingColumns.INELIGIBLE);
        assertThat(ineligible).singleElement().satisfies(row -> {
            assertThat(row.text("number")).isEqualTo(without.candidate().number());
            assertThat(row.text("reasons")).isEqualTo("考证结果未通过；没有照片");
        });
    }

    @Test
    void theyAreListedForTheOrganizationAndLaterForTheSite() {
        Registration passed = exam.candidate(1, true, 60, 60);
        exam.fetch(Map.of());
        String list = "/api/certificates?planId=" + exam.exam.plan().id() + "&state=";
        Answer waiting = exam.staff.get(list + "ORGANIZATION_TO_SIGN");
        assertThat(waiting.text("items.0.id")).isEqualTo(passed.id());
        assertThat(waiting.text("items.0.idNumber")).contains("…");
        assertThat(exam.staff.get("/api/certificates/" + passed.id()).text("record.candidateName"))
                .isEqualTo(passed.candidate().name());
        assertThat(exam.collegeAdmin.get(list + "SITE_TO_SIGN").text("items.0.id")).isNull();
        Api stranger = Api.of(CONTEXT).as(Role.COLLEGE_ADMIN, "another-college");
        assertThat(stranger.get("/api/certificates/" + passed.id()).status()).isEqualTo(404);
        assertThat(Api.of(CONTEXT).as(Role.ORGANIZATION_STAFF, "another").post(exam.pending, Map.of()).status())
                .isEqualTo(404);
        assertThat(exam.collegeAdmin.post(exam.pending, Map.of()).status()).isEqualTo(403);
    }

    private List<SheetRow> export(boolean eligible, Columns columns) throws IOException {
        Answer task = exam.staff.post(exam.pending + "/exports?eligible=" + eligible, Map.of());
        assertThat(task.status()).isEqualTo(201);
        Task stored = CONTEXT.getBean(TaskRepository.class)
                .find(exam.exam.plan().organizationId(), task.text("id")).orElseThrow();
        List<SheetRow> rows = new ArrayList<>();
        try (InputStream in = CONTEXT.getBean(ObjectStore.class).read(Bucket.FILES, stored.resultKey())) {
            new SheetReader(columns).read(in, rows::add);
        }
        return rows;
    }

    private static CertificateRecordRepository records() {
        return CONTEXT.getBean(CertificateRecordRepository.class);
    }

    private static void assertCounts(Answer answer, int eligible, int added, int recorded, int ineligible) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(List.of(answer.text("eligible"), answer.text("added"), answer.text("recorded"),
                answer.text("ineligible"))).containsExactly("" + eligible, "" + added, "" + recorded, "" + ineligible);
    }
}
