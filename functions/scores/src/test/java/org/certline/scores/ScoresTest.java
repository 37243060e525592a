package org.certline.scores;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.certline.domain.account.Role;
import org.certline.domain.registration.Registration;
import org.certline.domain.score.Attendance;
import org.certline.domain.score.Score;
import org.certline.domain.site.Site;
import org.certline.persistence.key.KeyedDigest;
import org.certline.persistence.score.ScoreRepository;
import org.certline.testing.Answer;
import org.certline.testing.Api;
import org.certline.testing.Exported;
import org.certline.testing.MovableClock;
import org.certline.testing.Platform;
import org.certline.testing.SampleExam;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScoresTest {

    private static final MovableClock CLOCK = Platform.clock();
    private static final ApplicationContext CONTEXT = Platform.shared().context(CLOCK, Map.of("certline.look-up.bits", 8));

    private final SampleExam exam = SampleExam.from(CONTEXT, Platform.clock().instant());
    private final String path = "/api/plans/" + exam.plan().id();
    private final Api nobody = Api.of(CONTEXT);
    private final Site site = exam.site(exam.collegeA());
    private List<Registration> people;

    @AfterAll
    static void close() {
        CONTEXT.close();
    }

    @BeforeEach
    void threeRegistered() {
        CLOCK.set(exam.day(13));
        people = IntStream.range(0, 3)
                .mapToObj(n -> exam.register(n, n == 1 ? exam.collegeB() : exam.collegeA(), site)).toList();
    }

    @Test
    void listsScoresToTheOrganizationAndToTheCandidatesCollege() {
        people.forEach(one -> enter(one, SampleExam.WRITTEN, "70"));
        assertThat(organization().get(path + "/scores?subjectId=written").text("items.2.points")).isEqualTo("70");
        Answer own = college(exam.collegeB()).get(path + "/scores");
        assertThat(own.text("items.0.candidateNumber")).isEqualTo(people.get(1).candidate().number());
        assertThat(own.text("items.1.candidateNumber")).isNull();
        assertThat(own.toString()).doesNotContain(people.get(1).candidate().idNumber().value(), "personDigest");
        Api stranger = nobody.as(Role.ORGANIZATION_ADMIN, "organization-strange");
        assertThat(stranger.get(path + "/scores").status()).isEqualTo(404);
        assertThat(college("college-strange").get(path + "/scores").status()).isEqualTo(404);
    }

    @Test
    void exportsScoresByTheListsFiltersOrTheChosen() {
        people.forEach(one -> enter(one, SampleExam.WRITTEN, "70"));
        enter(people.get(1), SampleExam.PRACTICAL, "80");
        String ofB = people.get(1).candidate().number();
        assertThat(exported(organization(), "?subjectId=written&collegeId=" + exam.collegeB())).containsExactly(ofB);
        assertThat(exported(organization(), "?subjectId=written")).hasSize(3);
        String second = organization().get(path + "/scores?subjectId=practical").text("items.0.id");
        assertThat(exported(organization(), "?subjectId=written", second, "practical.none")).containsExactly(ofB);
        assertThat(college(exam.collegeA()).post(path + "/scores/exports", Map.of("ids", List.of(second)))
                .text("counts.exported")).isEqualTo("0");
    }

    @Test
    void aCorrectionKeepsTheOldScoreUntilScoresAreLockedForGood() {
        enter(people.getFirst(), SampleExam.WRITTEN, "59.5");
        Answer corrected = correct(Map.of("points", 60, "attendance", "PRESENT", "reason", "漏判一题"));
        assertThat(corrected.status()).as(corrected.toString()).isEqualTo(200);
        assertThat(corrected.text("corrections.0.oldPoints")).isEqualTo("59.5");
        assertThat(corrected.text("corrections.0.reason")).isEqualTo("漏判一题");
        assertThat(correct(Map.of("points", 60, "attendance", "PRESENT", "reason", "")).code())
                .isEqualTo("score.reason-missing");
        assertThat(correct(Map.of("points", 60.3, "attendance", "PRESENT", "reason", "x")).code())
                .isEqualTo("score.points-not-half");
        CLOCK.set(exam.day(20));
        assertThat(correct(Map.of("points", 61, "attendance", "PRESENT", "reason", "x")).code())
                .isEqualTo("score.locked");
        assertThat(college(exam.collegeA()).put(path + "/scores/written/" + people.getFirst().candidate().number(),
                Map.of()).status()).isEqualTo(403);
    }

    @Test
    void resultsFollowFromScoresAndAreFinalWhenScoresAre() {
        enter(people.get(0), SampleExam.WRITTEN, "60");
        enter(people.get(0), SampleExam.PRACTICAL, "60");
        enter(people.get(1), SampleExam.WRITTEN, "59.5");
        enter(people.get(1), SampleExam.PRACTICAL, "100");
        Answer early = organization().get(path + "/results/" + people.get(0).id());
        assertThat(early.text("outcome")).isEqualTo("PENDING");
        assertThat(early.text("reached")).isEqualTo("PASSED");
        CLOCK.set(exam.day(20));
        Answer all = organization().get(path + "/results");
        assertThat(List.of(all.text("items.0.outcome"), all.text("items.1.outcome"), all.text("items.2.outcome")))
                .containsExactly("PASSED", "FAILED", "PENDING");
        assertThat(all.text("items.0.total")).isEqualTo("120");
        assertThat(organization().get(path + "/results?outcome=FAILED").text("items.0.registrationId"))
                .isEqualTo(people.get(1).id());
        assertThat(college(exam.collegeA()).get(path + "/results/" + people.get(1).id()).status()).isEqualTo(404);
        Answer export = organization().post(path + "/results/exports", Map.of());
        assertThat(export.status()).as(export.toString()).isEqualTo(201);
        assertThat(export.text("counts.exported")).isEqualTo("3");
        assertThat(Exported.column(CONTEXT, exam.plan().organizationId(), organization()
                .post(path + "/results/exports?outcome=FAILED", Map.of()), "考生编号"))
                .containsExactly(people.get(1).candidate().number());
        assertThat(Exported.column(CONTEXT, exam.collegeA(), college(exam.collegeA()).post(path + "/results/exports",
                Map.of("ids", List.of(people.get(2).id(), people.get(1).id()))), "考生编号"))
                .containsExactly(people.get(2).candidate().number());
        assertThat(college(exam.collegeB()).post(path + "/scores/exports", Map.of()).text("counts.exported"))
                .isEqualTo("2");
    }

    @Test
    void anImportBeginsInsideTheScoreWindowForASubjectOfThePlan() {
        assertThat(begin("written").code()).isEqualTo("score.not-arranged");
        exam.publish(people, List.of(exam.room(site, "101", 5)));
        assertThat(begin("written").text("uploadLink")).startsWith("http");
        assertThat(begin("another").status()).isEqualTo(404);
        CLOCK.set(exam.day(11));
        assertThat(begin("written").code()).isEqualTo("score.window-not-started");
        assertThat(organization().get(path + "/scores/template").status()).isEqualTo(200);
    }

    @Test
    void thePublicSeesScoresFromTheStartOfPublicityOnly() {
        Registration one = people.getFirst();
        enter(one, SampleExam.WRITTEN, "88");
        String name = one.candidate().name();
        String idNumber = one.candidate().idNumber().value();
        assertThat(ask(name, idNumber).toString()).doesNotContain(exam.plan().name() + "\",\"certificate\"")
                .contains("score.nothing-public");
        CLOCK.set(exam.day(16));
        Answer found = ask(name, idNumber);
        assertThat(found.status()).as(found.toString()).isEqualTo(200);
        assertThat(found.toString()).contains("\"points\":88").doesNotContain(idNumber);
        assertThat(ask("别人", idNumber).code()).isEqualTo("score.nothing-public");
    }

    @Test
    void aQuestionCostsWorkAndEachSolutionOpensOne() {
        CLOCK.set(exam.day(16));
        Answer challenge = nobody.post("/api/public/score-challenges", Map.of());
        String text = challenge.text("challenge");
        String solution = Solved.of(text, Integer.parseInt(challenge.text("bits")));
        Map<String, String> question = question("考生甲一", "1", text, solution);
        assertThat(nobody.post("/api/public/score-queries", question).code()).isEqualTo("score.nothing-public");
        assertThat(nobody.post("/api/public/score-queries", question).code()).isEqualTo("score.proof-invalid");
        assertThat(nobody.post("/api/public/score-queries", question("考生甲一", "1", "forged", solution)).code())
                .isEqualTo("score.proof-invalid");
        Answer second = nobody.post("/api/public/score-challenges", Map.of());
        CLOCK.advance(Duration.ofMinutes(6));
        assertThat(nobody.post("/api/public/score-queries", question("考生甲一", "1", second.text("challenge"),
                Solved.of(second.text("challenge"), 8))).code()).isEqualTo("score.proof-invalid");
    }

    private Answer ask(String name, String idNumber) {
        String challenge = nobody.post("/api/public/score-challenges", Map.of()).text("challenge");
        return nobody.post("/api/public/score-queries", question(name, idNumber, challenge, Solved.of(challenge, 8)));
    }

    private static Map<String, String> question(String name, String idNumber, String challenge, String solution) {
        return Map.of("name", name, "idNumber", idNumber, "challenge", challenge, "solution", solution);
    }

    private Answer begin(String subjectId) {
        return organization().post(path + "/scores/imports",
                Map.of("subjectId", subjectId, "fileName", "成绩.xlsx", "bytes", 1000));
    }

    private Answer correct(Map<String, Object> wish) {
        return organization().put(path + "/scores/written/" + people.getFirst().candidate().number(), wish);
    }

    private void enter(Registration one, String subjectId, String points) {
        CONTEXT.getBean(ScoreRepository.class).save(new Score(exam.plan().organizationId(), exam.plan().id(), subjectId,
                one.id(), one.collegeId(), one.collegeName(), one.candidate().number(), one.candidate().name(),
                one.candidate().kind(), one.candidate().idNumber().masked(),
                CONTEXT.getBean(KeyedDigest.class).of(one.candidate().idNumber().value()), "t", new BigDecimal(points),
                Attendance.PRESENT, List.of(), 0));
    }

    private List<String> exported(Api who, String filters, String... chosen) {
        return Exported.column(CONTEXT, exam.plan().organizationId(),
                who.post(path + "/scores/exports" + filters, Map.of("ids", List.of(chosen))), "考生编号");
    }

    private Api organization() {
        return nobody.as(Role.ORGANIZATION_STAFF, exam.plan().organizationId());
    }

    private Api college(String id) {
        return nobody.as(Role.COLLEGE_STAFF, id);
    }
}
