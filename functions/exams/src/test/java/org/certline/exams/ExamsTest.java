package org.certline.exams;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.certline.domain.account.Role;
import org.certline.domain.organization.College;
import org.certline.domain.organization.Organization;
import org.certline.persistence.organization.CollegeRepository;
import org.certline.persistence.organization.OrganizationRepository;
import org.certline.testing.Answer;
import org.certline.testing.Api;
import org.certline.testing.Exported;
import org.certline.testing.MovableClock;
import org.certline.testing.Platform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ExamsTest {

    private static final MovableClock CLOCK = Platform.clock();
    private static final Instant START = CLOCK.instant();
    private static final ApplicationContext CONTEXT = Platform.shared().context(CLOCK);

    private final String organizationId = "organization-" + UUID.randomUUID();
    private final String collegeId = "college-" + UUID.randomUUID();
    private final Api organization = Api.of(CONTEXT).as(Role.ORGANIZATION_STAFF, organizationId);
    private final Api college = Api.of(CONTEXT).as(Role.COLLEGE_STAFF, collegeId);

    @AfterEach
    void turnTheClockBack() {
        CLOCK.set(START);
    }

    @AfterAll
    static void close() {
        CONTEXT.close();
    }

    @Test
    void aTypeIsSeenByCollegesOncePublishedAndByOtherOrganizationsNever() {
        String id = type("50800001");
        assertThat(college.get("/api/certificate-types/" + id).status()).isEqualTo(404);
        assertThat(organization.post("/api/certificate-types/" + id + "/publish", Map.of()).code())
                .isEqualTo("certificatetype.subjects-missing");
        subject(id, "01", "WRITTEN");
        assertThat(organization.post("/api/certificate-types/" + id + "/publish", Map.of()).status()).isEqualTo(200);
        assertThat(college.get("/api/certificate-types/" + id).text("name")).isEqualTo("智能新能源汽车");
        assertThat(college.get("/api/certificate-types/" + id).text("majors.0.catalogueVersion")).isEqualTo("2021");
        assertThat(college.get("/api/certificate-types/" + id + "/subjects").text("0.mode")).isEqualTo("WRITTEN");

        Api other = Api.of(CONTEXT).as(Role.ORGANIZATION_ADMIN, "another");
        assertThat(other.get("/api/certificate-types/" + id).status()).isEqualTo(404);
        assertThat(other.put("/api/certificate-types/" + id, typeForm("50800001")).status()).isEqualTo(404);
        assertThat(other.post("/api/certificate-types/" + id + "/subjects", subjectForm("09", "ORAL")).status())
                .isEqualTo(404);
        assertThat(other.get("/api/certificate-types").text("items.0.id")).isNull();
    }

    @Test
    void aNumberIsTakenOncePerOrganizationAndFreeAgainAfterDeletion() {
        String id = type("50800002");
        Answer taken = organization.post("/api/certificate-types", typeForm("50800002"));
        assertThat(taken.status()).isEqualTo(422);
        assertThat(taken.code()).isEqualTo("certificatetype.number-taken");
        assertThat(taken.text("errors.0.field")).isEqualTo("number");
        subject(id, "01", "WRITTEN");
        assertThat(organization.post("/api/certificate-types/" + id + "/subjects", subjectForm("01", "ORAL")).code())
                .isEqualTo("certificatetype.subject-number-taken");
        assertThat(organization.delete("/api/certificate-types/" + id).status()).isEqualTo(204);
        assertThat(organization.post("/api/certificate-types", typeForm("50800002")).status()).isEqualTo(201);
    }

    @Test
    void everythingWrongWithATypeIsSaidAtOnce() {
        Answer refused = organization.post("/api/certificate-types", Map.of("number", "12", "totalPassScore", 5));
        assertThat(codes(refused)).containsExactly("certificatetype.number-invalid", "certificatetype.name-missing",
                "certificatetype.levels-missing", "certificatetype.pass-rule-missing",
                "certificatetype.total-pass-score-invalid");
    }

    @Test
    void aPublishedPlanIsSeenByItsCollegesWithTheStatesOfItsWindows() {
        Map<String, Object> form = planForm();
        Answer created = organization.post("/api/plans", form);
        assertThat(created.status()).as(created.toString()).isEqualTo(201);
        String id = created.text("id");
        assertThat(id).matches("20260302\\d{4}").isEqualTo(created.text("number"));
        assertThat(college.get("/api/plans/" + id).status()).isEqualTo(404);
        Answer published = organization.post("/api/plans/" + id + "/publish", Map.of());
        assertThat(published.status()).as(published.toString()).isEqualTo(200);
        assertThat(organization.post("/api/plans/" + id + "/publish", Map.of()).status()).isEqualTo(200);

        CLOCK.set(Instant.parse("2026-03-06T00:00:00Z"));
        Answer seen = Api.of(CONTEXT).as(Role.COLLEGE_STAFF, collegeId).get("/api/plans");
        assertThat(seen.text("items.0.id")).isEqualTo(id);
        assertThat(seen.text("items.0.states.registration")).isEqualTo("OPEN");
        assertThat(seen.text("items.0.states.publicity")).isEqualTo("NOT_STARTED");
        assertThat(seen.text("items.0.certificates.0.subjects.0.name")).isEqualTo("科目01");
        assertThat(seen.text("items.0.collegeIds.1")).as("other colleges").isNull();
        assertThat(Api.of(CONTEXT).as(Role.COLLEGE_ADMIN, "another").get("/api/plans/" + id).status()).isEqualTo(404);
        assertThat(Api.of(CONTEXT).as(Role.OPERATOR, "operator").get("/api/plans?size=100").toString()).contains(id);
    }

    @Test
    void listsAreExportedAsFarAsTheCallerSeesThem() {
        String id = type("50800007");
        subject(id, "01", "WRITTEN");
        subject(id, "02", "ORAL");
        String types = "/api/certificate-types";
        assertThat(Exported.rows(CONTEXT, organizationId, organization.post(types + "/exports", Map.of()), "证书编号",
                "证书名称", "通过条件", "发布状态")).containsExactly(Map.of("证书编号", "50800007", "证书名称", "智能新能源汽车",
                "通过条件", "全科合格", "发布状态", "未发布"));
        assertThat(exported(college, collegeId, types, "证书编号", id)).as("a draft").isEmpty();
        assertThat(exported(organization, organizationId, types + "/" + id + "/subjects", "科目编号"))
                .containsExactly("01", "02");
        String oral = organization.get(types + "/" + id + "/subjects").text("1.id");
        assertThat(exported(organization, organizationId, types + "/" + id + "/subjects", "考试方式", oral))
                .containsExactly("口试");
        assertThat(college.post(types + "/" + id + "/subjects/exports", Map.of()).status()).isEqualTo(404);

        String older = organization.post("/api/plans", planForm()).text("id");
        String newer = organization.post("/api/plans", planForm()).text("id");
        assertThat(exported(organization, organizationId, "/api/plans", "计划编号")).containsExactly(newer, older);
        assertThat(exported(organization, organizationId, "/api/plans", "计划编号", older)).containsExactly(older);
        assertThat(exported(college, collegeId, "/api/plans", "计划编号", older)).isEmpty();
        organization.post("/api/plans/" + older + "/publish", Map.of());
        assertThat(exported(college, collegeId, "/api/plans", "发布状态")).containsExactly("已发布");
    }

    @Test
    void plansAreFoundByTheirNameOrNumber() {
        Map<String, Object> autumn = planForm();
        autumn.put("name", "2026年秋季");
        String number = organization.post("/api/plans", autumn).text("number");
        organization.post("/api/plans", planForm());
        for (String text : List.of("%E7%A7%8B%E5%AD%A3", number)) {
            Answer found = organization.get("/api/plans?text=" + text);
            assertThat(found.json().get("items").size()).isOne();
            assertThat(found.text("items.0.number")).isEqualTo(number);
        }
        assertThat(organization.get("/api/plans?text=" + number.substring(1)).json().get("items").size()).isZero();
        Answer export = organization.post("/api/plans/exports?text=%E7%A7%8B%E5%AD%A3", Map.of());
        assertThat(Exported.column(CONTEXT, organizationId, export, "计划编号")).containsExactly(number);
    }

    @Test
    void everybodyReadsPublishedPlansAndNothingOfTheirColleges() {
        CONTEXT.getBean(OrganizationRepository.class).save(new Organization(organizationId, "评价中心",
                "S" + organizationId, "", "", "", "", false, 0));
        Api nobody = Api.of(CONTEXT);
        Map<String, Object> form = planForm();
        String id = organization.post("/api/plans", form).text("id");
        assertThat(nobody.get("/api/public/plans/" + id).status()).isEqualTo(404);
        organization.post("/api/plans/" + id + "/publish", Map.of());

        Answer shown = nobody.get("/api/public/plans/" + id);
        assertThat(shown.text("organizationName")).isEqualTo("评价中心");
        assertThat(shown.text("certificates.0.fee")).isEqualTo("120.5");
        assertThat(shown.text("certificates.0.subjects.0.fee")).isNull();
        assertThat(shown.text("certificates.0.subjects.0.name")).isEqualTo("科目01");
        assertThat(shown.text("states.registration")).isEqualTo("NOT_STARTED");
        assertThat(shown.toString()).doesNotContain(collegeId, organizationId);
        assertThat(nobody.get("/api/public/plans?size=100").toString()).contains(id).doesNotContain(collegeId);
    }

    @Test
    void theLatestRegistrationStandsFirstInPublic() {
        String late = published(window("03-09", "03-20"));
        String early = published(window("03-08", "03-20"));
        Answer list = Api.of(CONTEXT).get("/api/public/plans?size=1");
        assertThat(list.text("items.0.id")).isEqualTo(late);
        assertThat(Api.of(CONTEXT).get("/api/public/plans?size=1&cursor=" + list.text("next")).text("items.0.id"))
                .isEqualTo(early);
    }

    @Test
    void aPublishedPlanStaysAsItIs() {
        Map<String, Object> form = planForm();
        String id = organization.post("/api/plans", form).text("id");
        form.put("version", 1);
        assertThat(organization.put("/api/plans/" + id, form).status()).isEqualTo(200);
        organization.post("/api/plans/" + id + "/publish", Map.of());
        assertThat(organization.put("/api/plans/" + id, form).code()).isEqualTo("plan.published");
        assertThat(organization.delete("/api/plans/" + id).code()).isEqualTo("plan.published");
        assertThat(college.post("/api/plans", form).status()).isEqualTo(403);
    }

    @Test
    void anEditOfWhatSomebodyElseChangedMeanwhileIsAConflict() {
        String type = type("50800007");
        String types = "/api/certificate-types/" + type;
        assertSecondEditConflicts(types, typeForm("50800007"));
        assertSecondEditConflicts(types + "/subjects/" + subject(type, "01", "ORAL"), subjectForm("01", "ORAL"));
        Map<String, Object> plan = planForm();
        assertSecondEditConflicts("/api/plans/" + organization.post("/api/plans", plan).text("id"), plan);
    }

    @Test
    void aPlanCanHaveMoreCollegesThanATransactionTakes() {
        Map<String, Object> form = planForm();
        List<String> colleges = new ArrayList<>(IntStream.range(0, 250).mapToObj(i -> collegeId + i).toList());
        colleges.forEach(ExamsTest::openCollege);
        form.put("collegeIds", colleges);
        String id = organization.post("/api/plans", form).text("id");
        assertThat(organization.post("/api/plans/" + id + "/publish", Map.of()).status()).isEqualTo(200);
        Api last = Api.of(CONTEXT).as(Role.COLLEGE_STAFF, colleges.getLast());
        assertThat(last.get("/api/plans").text("items.0.id")).isEqualTo(id);
    }

    @Test
    void publishingNamesEveryBrokenRuleWithItsField() {
        Map<String, Object> form = planForm();
        Map<String, Object> windows = new HashMap<>(windows());
        windows.put("arrangement", window("04-01", "04-10"));
        windows.put("registration", window("03-05", "04-05"));
        form.put("windows", windows);
        form.put("collegeIds", List.of());
        String id = organization.post("/api/plans", form).text("id");
        Answer refused = organization.post("/api/plans/" + id + "/publish", Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(codes(refused)).contains("plan.payment-ends-before-registration",
                "plan.arrangement-before-registration-end", "plan.colleges-missing");
        assertThat(refused.text("errors.0.field")).isEqualTo("windows.payment");
    }

    @Test
    void aSubAccountSeesOnlyItsCertificateTypes() {
        String mine = type("50800003");
        type("50800004");
        Api responsible = Api.of(CONTEXT).as(Role.ORGANIZATION_STAFF, organizationId, mine);
        Answer list = responsible.get("/api/certificate-types");
        assertThat(list.text("items.0.id")).isEqualTo(mine);
        assertThat(list.text("items.1")).isNull();
    }

    @Test
    void onlyCollegesOfThePlatformTakePart() {
        Map<String, Object> form = planForm();
        form.put("collegeIds", List.of(collegeId, "nobody"));
        Answer refused = organization.post("/api/plans", form);
        assertThat(codes(refused)).containsExactly("plan.college-unknown");
        assertThat(refused.text("title")).contains("nobody");
    }

    private String published(Map<String, Object> registration) {
        Map<String, Object> form = planForm();
        Map<String, Object> windows = new HashMap<>(windows());
        windows.put("registration", registration);
        form.put("windows", windows);
        String id = organization.post("/api/plans", form).text("id");
        assertThat(organization.post("/api/plans/" + id + "/publish", Map.of()).status()).isEqualTo(200);
        return id;
    }

    private void assertSecondEditConflicts(String record, Map<String, Object> form) {
        Map<String, Object> edit = new HashMap<>(form);
        edit.put("version", 1);
        assertThat(organization.put(record, edit).status()).isEqualTo(200);
        Answer late = organization.put(record, edit);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.code()).isEqualTo("request.conflict");
    }

    private static List<String> exported(Api who, String tenant, String list, String title, String... chosen) {
        return Exported.column(CONTEXT, tenant, who.post(list + "/exports", Map.of("ids", List.of(chosen))), title);
    }

    private static void openCollege(String id) {
        CollegeRepository colleges = CONTEXT.getBean(CollegeRepository.class);
        if (colleges.find(id).isEmpty()) {
            colleges.save(new College(id, "学院", "13855", "370682", "", "", "", 0));
        }
    }

    private String type(String number) {
        Answer created = organization.post("/api/certificate-types", typeForm(number));
        assertThat(created.status()).as(created.toString()).isEqualTo(201);
        return created.text("id");
    }

    private String subject(String type, String number, String mode) {
        Answer created = organization.post("/api/certificate-types/" + type + "/subjects", subjectForm(number, mode));
        assertThat(created.status()).as(created.toString()).isEqualTo(201);
        return created.text("id");
    }

    private Map<String, Object> planForm() {
        openCollege(collegeId);
        openCollege("other-college");
        String type = type("5080" + "%04d".formatted(UUID.randomUUID().hashCode() & 0xfff));
        String subject = subject(type, "01", "WRITTEN");
        assertThat(organization.post("/api/certificate-types/" + type + "/publish", Map.of()).status()).isEqualTo(200);
        return new HashMap<>(Map.of("name", "2026年春季", "basis", "BY_CERTIFICATE", "paidOnly", true,
                "invigilatorsPerRoom", 2, "collegeIds", List.of(collegeId, "other-college"), "windows", windows(),
                "certificates", List.of(Map.of("certificateTypeId", type, "level", "BEGINNER", "fee", 120.50,
                        "subjects", List.of(Map.of("subjectId", subject, "exam", window("04-12", "04-13")))))));
    }

    private static Map<String, Object> windows() {
        return Map.of("registration", window("03-05", "03-20"), "payment", window("03-10", "03-25"),
                "arrangement", window("04-01", "04-10"), "scoreEntry", window("04-13", "04-20"),
                "publicity", window("04-20", "04-30"));
    }

    private static Map<String, Object> window(String from, String to) {
        return Map.of("start", "2026-" + from + "T00:00:00Z", "end", "2026-" + to + "T00:00:00Z");
    }

    private static Map<String, Object> typeForm(String number) {
        return Map.of("number", number, "name", "智能新能源汽车", "levels", List.of("BEGINNER"), "majors",
                List.of(Map.of("code", "460702", "name", "新能源汽车技术", "catalogueVersion", "2021")),
                "passRule", "ALL_SUBJECTS");
    }

    private static Map<String, Object> subjectForm(String number, String mode) {
        return Map.of("level", "BEGINNER", "number", number, "name", "科目" + number, "mode", mode, "fullScore", 100,
                "passScore", 60, "audience", "ALL");
    }

    private static List<String> codes(Answer answer) {
        List<String> codes = new ArrayList<>();
        for (int i = 0; answer.text("errors." + i + ".code") != null; i++) {
            codes.add(answer.text("errors." + i + ".code"));
        }
        return codes;
    }
}
