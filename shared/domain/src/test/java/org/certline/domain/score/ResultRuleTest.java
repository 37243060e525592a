package org.certline.domain.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.certline.domain.score.Attendance.ABSENT;
import static org.certline.domain.score.Attendance.MISCONDUCT;
import static org.certline.domain.score.Attendance.PRESENT;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.certline.domain.certificatetype.Audience;
import org.certline.domain.certificatetype.PassRule;
import org.certline.domain.plan.Plan;
import org.certline.domain.plan.PlanSubject;
import org.certline.domain.plan.RegistrationBasis;
import org.junit.jupiter.api.Test;

class ResultRuleTest {

    private static final Instant LOCKED = Marks.PUBLICITY.end();
    private static final List<PlanSubject> SUBJECTS = List.of(Marks.subject("s0", 60), Marks.subject("s1", 70));
    private static final Plan EACH = Marks.plan(SUBJECTS);
    private static final Plan SUM = Marks.plan(RegistrationBasis.BY_CERTIFICATE, PassRule.TOTAL_SCORE, 120, SUBJECTS);

    @Test
    void eachSubjectMustReachItsPassScore() {
        assertThat(outcome(EACH, mark("s0", "60"), mark("s1", "70"))).isEqualTo(Outcome.PASSED);
        assertThat(outcome(EACH, mark("s0", "100"), mark("s1", "69.5"))).isEqualTo(Outcome.FAILED);
    }

    @Test
    void theSumMustReachTheTotal() {
        assertThat(outcome(SUM, mark("s0", "100"), mark("s1", "20"))).isEqualTo(Outcome.PASSED);
        assertThat(outcome(SUM, mark("s0", "99.5"), mark("s1", "20"))).isEqualTo(Outcome.FAILED);
    }

    @Test
    void absenceAndMisconductFailUnderEitherRule() {
        assertThat(outcome(SUM, mark("s0", "100"), Marks.score("s1", "0", ABSENT))).isEqualTo(Outcome.FAILED);
        assertThat(outcome(EACH, mark("s0", "100"), Marks.score("s1", "0", MISCONDUCT))).isEqualTo(Outcome.FAILED);
    }

    @Test
    void aMissingScoreLeavesItOpen() {
        assertThat(outcome(EACH, mark("s0", "10"))).isEqualTo(Outcome.PENDING);
    }

    @Test
    void nothingIsFinalBeforePublicityEnds() {
        Result result = result(EACH, LOCKED.minusMillis(1), mark("s0", "60"), mark("s1", "70"));
        assertThat(result.reached()).isEqualTo(Outcome.PASSED);
        assertThat(result.outcome()).isEqualTo(Outcome.PENDING);
        assertThat(result.total()).isEqualTo("130");
    }

    @Test
    void registeredBySubjectTheCertificateStillAsksForAllThatAreForTheCandidate() {
        Plan plan = Marks.plan(RegistrationBasis.BY_SUBJECT, PassRule.ALL_SUBJECTS, 0,
                List.of(Marks.subject("s0", 60), Marks.subject("s1", 70), Marks.subject("s2", 60, Audience.SOCIAL)));
        assertThat(outcome(plan, mark("s0", "60"))).isEqualTo(Outcome.PENDING);
        assertThat(outcome(plan, mark("s0", "60"), mark("s1", "70"))).isEqualTo(Outcome.PASSED);
    }

    private static Score mark(String subjectId, String points) {
        return Marks.score(subjectId, points, PRESENT);
    }

    private static Outcome outcome(Plan plan, Score... scores) {
        return result(plan, LOCKED, scores).outcome();
    }

    private static Result result(Plan plan, Instant now, Score... scores) {
        String[] registered = plan.basis() == RegistrationBasis.BY_SUBJECT
                ? new String[] {"s0"}
                : new String[] {"s0", "s1"};
        return ResultRule.of(plan, Marks.registration(registered),
                Arrays.stream(scores).collect(Collectors.toMap(Score::subjectId, Function.identity())), now);
    }
}
