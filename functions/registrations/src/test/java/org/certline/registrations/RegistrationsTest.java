package org.certline.registrations;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.certline.domain.account.Role;
import org.certline.domain.candidate.Candidate;
import org.certline.domain.candidate.CandidateKind;
import org.certline.domain.candidate.IdentityState;
import org.certline.domain.plan.RegistrationBasis;
import org.certline.domain.registration.Registration;
import org.certline.persistence.candidate.CandidateRepository;
import org.certline.persistence.registration.RegistrationRepository;
import org.certline.persistence.score.PassedCertificates;
import org.certline.testing.Answer;
import org.certline.testing.Api;
import org.certline.testing.ExamWorld;
import org.certline.testing.MovableClock;
import org.certline.testing.Platform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegistrationsTest {

    private static final MovableClock CLOCK = Platform.clock();
    private static final java.time.Instant START = CLOCK.instant();
    private static final ApplicationContext CONTEXT = Platform.shared().context(CLOCK);

    private ExamWorld world;
    private String path;

    @BeforeEach
    void openPlan() {
        CLOCK.set(START);
        world = new ExamWorld(CONTEXT, START, RegistrationBasis.BY_CERTIFICATE);
        path = "/api/plans/" + world.plan().id() + "/registrations";
    }

    @AfterAll
    static void close() {
        CONTEXT.close();
    }

    @Test
    void registersForAllSubjectsOfTheCandidatesKindAndCountsTheCandidate() {
        Candidate candidate = world.candidate(1);
        Answer made = college().post(path, form(candidate, "IN_SCHOOL"));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        assertThat(made.text("id")).isEqualTo(world.plan().id() + "-50800001-BEGINNER-" + candidate.number());
        assertThat(made.text("state")).isEqualTo("NOT_ARRANGED");
        assertThat(made.text("candidate.idNumber")).startsWith("379…");
        assertThat(made.text("subjectIds.1")).isEqualTo(world.practical());
        assertThat(registrationsOf(candidate)).isEqualTo(1);

        Answer social = college().post(path, form(social(2), "SOCIAL"));
        assertThat(social.text("subjectIds.0")).isEqualTo(world.written());
        assertThat(social.text("subjectIds.1")).isNull();
    }

    @Test
    void everyObjectionHasItsOwnCode() {
        Candidate stranger = world.candidate(3, CandidateKind.SOCIAL, "999999", IdentityState.TO_BE_VERIFIED);
        assertThat(codes(college().post(path, form(stranger, null)))).containsExactly(
                "registration.identity-not-accurate", "registration.major-not-allowed",
                "registration.audience-not-named");
        Candidate fine = world.candidate(4);
        assertThat(codes(college().post(path, form(fine, "SOCIAL")))).containsExactly("registration.audience-differs");
        college().post(path, form(fine, "IN_SCHOOL"));
        assertThat(codes(college().post(path, form(fine, "IN_SCHOOL"))))
                .containsExactly("registration.already-registered");
        assertThat(registrationsOf(fine)).isEqualTo(1);
        Map<String, Object> unknown = form(fine, "IN_SCHOOL");
        unknown.put("candidateNumber", "37068220211631844006551288");
        assertThat(codes(college().post(path, unknown))).containsExactly("registration.candidate-unknown");
        Map<String, Object> level = form(fine, "IN_SCHOOL");
        level.put("level", "ADVANCED");
        assertThat(codes(college().post(path, level))).containsExactly("registration.certificate-not-in-plan");
    }

    @Test
    void whoHasPassedIsNotRegisteredAgain() {
        Candidate candidate = world.candidate(5);
        Registration made = repository().find(college().post(path, form(candidate, "IN_SCHOOL")).text("id"))
                .orElseThrow();
        PassedCertificates passed = CONTEXT.getBean(PassedCertificates.class);
        passed.mark(List.of(made, made));
        passed.mark(List.of(made));
        college().delete(path + "/" + made.id());
        assertThat(codes(college().post(path, form(candidate, "IN_SCHOOL"))))
                .containsExactly("registration.already-passed");
    }

    @Test
    void aCollegeWithoutSiteCannotRegisterAndOthersDoNotSeeThePlan() {
        Api other = Api.of(CONTEXT).as(Role.COLLEGE_STAFF, world.otherCollege().id());
        assertThat(other.post(path, form(world.candidate(6), "IN_SCHOOL")).code())
                .as("another college's candidate").isEqualTo("registration.candidate-unknown");
        Api stranger = Api.of(CONTEXT).as(Role.COLLEGE_STAFF, "stranger");
        assertThat(stranger.post(path, form(world.candidate(7), "IN_SCHOOL")).status()).isEqualTo(404);
        assertThat(stranger.get(path).status()).isEqualTo(404);
    }

    @Test
    void outsideTheWindowNobodyRegisters() {
        Candidate candidate = world.candidate(8);
        CLOCK.set(world.day(5));
        assertThat(college().post(path, form(candidate, "IN_SCHOOL")).code()).isEqualTo("registration.window-ended");
    }

    @Test
    void deletesWhatIsNeitherArrangedNorPaidAndSaysWhyNotOfTheRest() {
        List<String> ids = new ArrayList<>();
        List<Candidate> people = new ArrayList<>();
        for (int n = 10; n < 14; n++) {
            people.add(world.candidate(n));
            ids.add(college().post(path, form(people.getLast(), "IN_SCHOOL")).text("id"));
        }
        repository().changeAll(List.of(ids.get(1)), one -> one.withArranged(true));
        repository().changeAll(List.of(ids.get(2)), Registration::withPaid);
        repository().changeAll(List.of(ids.get(3)), one -> one.requestedBy("20260302000009"));
        Answer outcomes = college().post(path + "/deletions", Map.of("ids", ids));
        assertThat(outcomes.text("0.done")).isEqualTo("true");
        assertThat(outcomes.text("1.errors.0.code")).isEqualTo("registration.arranged");
        assertThat(outcomes.text("2.errors.0.code")).isEqualTo("registration.paid");
        assertThat(outcomes.text("3.errors.0.message")).contains("20260302000009");
        assertThat(registrationsOf(people.getFirst())).isZero();
        assertThat(registrationsOf(people.get(1))).isEqualTo(1);
        assertThat(college().delete(path + "/" + ids.get(1)).code()).isEqualTo("registration.arranged");
        assertThat(Api.of(CONTEXT).as(Role.COLLEGE_STAFF, world.otherCollege().id())
                .post(path + "/deletions", Map.of("ids", ids)).text("0.errors.0.code")).isEqualTo("registration.unknown");
    }

    @Test
    void listsByTheClockForBothSides() {
        String id = college().post(path, form(world.candidate(20), "IN_SCHOOL")).text("id");
        college().post(path, form(world.candidate(21), "IN_SCHOOL"));
        repository().changeAll(List.of(id), one -> one.withArranged(true));
        assertThat(organization().get(path + "?size=1").text("items.0.state")).isEqualTo("WAITING");
        String next = organization().get(path + "?size=1").text("next");
        assertThat(organization().get(path + "?size=1&cursor=" + next).text("items.0.candidate.number"))
                .isNotEqualTo(organization().get(path + "?size=1").text("items.0.candidate.number"));
        CLOCK.set(world.day(8).plusSeconds(60));
        assertThat(college().get(path + "/" + id).text("state")).isEqualTo("IN_EXAM");
        CLOCK.set(world.day(10));
        assertThat(college().get(path + "?certificateTypeId=" + world.typeId() + "&level=BEGINNER")
                .text("items.0.state")).isEqualTo("ENDED");
    }

    @Test
    void exportsAllOrTheChosenOnes() {
        String id = college().post(path, form(world.candidate(40), "IN_SCHOOL")).text("id");
        college().post(path, form(world.candidate(41), "IN_SCHOOL"));
        Answer all = organization().post(path + "/exports", Map.of());
        assertThat(all.status()).as(all.toString()).isEqualTo(201);
        assertThat(all.text("counts.exported")).isEqualTo("2");
        assertThat(organization().post(path + "/exports?collegeId=" + world.otherCollege().id(), Map.of())
                .text("counts.exported")).isEqualTo("0");
        assertThat(college().post(path + "/exports", Map.of("ids", List.of(id))).text("counts.exported"))
                .isEqualTo("1");
        assertThat(Api.of(CONTEXT).as(Role.COLLEGE_STAFF, world.otherCollege().id())
                .post(path + "/exports", Map.of("ids", List.of(id))).text("counts.exported")).isEqualTo("0");
    }

    @Test
    void anImportBeginsOnlyWhileThePlanTakesRegistrations() {
        Map<String, Object> file = Map.of("fileName", "报考.xlsx", "bytes", 1000);
        Answer begun = college().post(path + "/imports", file);
        assertThat(begun.status()).as(begun.toString()).isEqualTo(201);
        assertThat(begun.text("task.kind")).isEqualTo("IMPORT_REGISTRATIONS");
        assertThat(begun.text("uploadLink")).contains("uploads/registrations/" + world.college().id());
        assertThat(college().get(path + "/imports/template").text("fileName")).isEqualTo("报考信息导入模板.xlsx");
        CLOCK.set(world.day(5));
        assertThat(college().post(path + "/imports", file).code()).isEqualTo("registration.window-ended");
    }

    @Test
    void theOrganizationCorrectsPinyinAndPhoneAndNothingElse() {
        String id = college().post(path, form(world.candidate(30), "IN_SCHOOL")).text("id");
        long read = organization().get(path + "/" + id).json().get("version").getLongValue();
        Answer right = organization().patch(path + "/" + id,
                Map.of("pinyin", "wang xiao ba", "phone", "13900139000", "version", read));
        assertThat(right.text("candidate.pinyin")).isEqualTo("Wang Xiao Ba");
        assertThat(right.text("candidate.phone")).isEqualTo("13900139000");
        assertThat(right.text("candidate.name")).isEqualTo("王小八");
        assertThat(organization().patch(path + "/" + id, Map.of("pinyin", "x", "phone", "1", "version", read)).code())
                .as("read before").isEqualTo("request.conflict");
        assertThat(organization().patch(path + "/" + id, Map.of("pinyin", "x", "phone", "1", "version", read + 1))
                .status()).isEqualTo(422);
        assertThat(college().patch(path + "/" + id, Map.of("pinyin", "Wang", "phone", "1")).status()).isEqualTo(403);
    }

    private Api college() {
        return Api.of(CONTEXT).as(Role.COLLEGE_STAFF, world.college().id());
    }

    private Api organization() {
        return Api.of(CONTEXT).as(Role.ORGANIZATION_STAFF, world.organizationId());
    }

    private Candidate social(int n) {
        return world.candidate(n, CandidateKind.SOCIAL, "460702", IdentityState.ACCURATE);
    }

    private Map<String, Object> form(Candidate candidate, String kind) {
        Map<String, Object> form = new HashMap<>(Map.of("candidateNumber", candidate.number(), "certificateTypeId",
                world.typeId(), "level", "BEGINNER"));
        form.put("kind", kind);
        return form;
    }

    private int registrationsOf(Candidate candidate) {
        return CONTEXT.getBean(CandidateRepository.class).find(candidate.collegeId(), candidate.number()).orElseThrow()
                .registrations();
    }

    private static RegistrationRepository repository() {
        return CONTEXT.getBean(RegistrationRepository.class);
    }

    private static List<String> codes(Answer answer) {
        List<String> codes = new ArrayList<>();
        for (int i = 0; answer.text("errors." + i + ".code") != null; i++) {
            codes.add(answer.text("errors." + i + ".code"));
        }
        return codes;
    }
}
