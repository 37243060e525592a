package org.certline.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.certline.domain.plan.PlanSamples.*;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.certline.domain.Decision;
import org.certline.domain.Reason;
import org.certline.domain.Refusal;
import org.certline.domain.Window;
import org.certline.domain.certificatetype.Audience;
import org.certline.domain.certificatetype.ExamMode;
import org.junit.jupiter.api.Test;

class PlanRuleTest {

    @Test
    void aSoundPlanIsPublished() {
        assertThat(publish(windows(), certificate()).accepted()).map(Plan::published).contains(true);
    }

    @Test
    void eachWindowOutOfOrderHasItsOwnReason() {
        assertReason(new PlanWindows(window(0, 5), window(-1, 6), window(7, 10), window(8, 12), window(12, 20)),
                PlanReason.PAYMENT_STARTS_BEFORE_REGISTRATION);
        assertReason(new PlanWindows(window(0, 5), window(1, 4), window(7, 10), window(8, 12), window(12, 20)),
                PlanReason.PAYMENT_ENDS_BEFORE_REGISTRATION);
        assertReason(new PlanWindows(window(0, 5), window(1, 6), window(5.5, 10), window(8, 12), window(12, 20)),
                PlanReason.ARRANGEMENT_BEFORE_PAYMENT_END);
        assertReason(new PlanWindows(window(0, 5), window(1, 6), window(7, 10), window(6, 12), window(12, 20)),
                PlanReason.SCORE_ENTRY_BEFORE_ARRANGEMENT);
        assertReason(new PlanWindows(window(0, 5), window(1, 6), window(7, 10), window(8, 12), window(11, 20)),
                PlanReason.PUBLICITY_BEFORE_SCORE_ENTRY_END);
        assertThat(reasons(publish(new PlanWindows(window(0, 8), window(1, 6), window(7, 10), window(8, 12),
                window(12, 20)), certificate()))).contains(PlanReason.ARRANGEMENT_BEFORE_REGISTRATION_END);
    }

    @Test
    void aMissingOrEmptyWindowIsNamed() {
        Decision<Plan> decision = publish(new PlanWindows(null, new Window(day(3), null), window(7, 7),
                window(8, 12), window(12, 20)), certificate());
        assertThat(decision.refusals()).allMatch(refusal -> refusal.reason() == PlanReason.WINDOW_INVALID)
                .extracting(Refusal::field)
                .containsExactly("windows.registration", "windows.payment", "windows.arrangement");
    }

    @Test
    void examTimesLieBetweenArrangementAndScores() {
        assertThat(reasons(publish(windows(), certificate(
                subject("01", ExamMode.WRITTEN, Audience.ALL, window(6.5, 6.6)),
                subject("02", ExamMode.WRITTEN, Audience.ALL, window(11.9, 12.1)),
                subject("03", ExamMode.WRITTEN, Audience.ALL, null)))))
                .containsExactly(PlanReason.EXAM_BEFORE_ARRANGEMENT, PlanReason.EXAM_AFTER_SCORE_ENTRY,
                        PlanReason.EXAM_WINDOW_INVALID);
    }

    @Test
    void nobodySitsInTwoSubjectsAtOnce() {
        assertThat(reasons(publish(windows(), certificate(
                subject("01", ExamMode.WRITTEN, Audience.SOCIAL, window(8, 8.2)),
                subject("02", ExamMode.WRITTEN, Audience.IN_SCHOOL, window(8, 8.2)),
                subject("03", ExamMode.ORAL, Audience.ALL, window(8.1, 8.3)))))).
                containsExactly(PlanReason.EXAMS_OVERLAP, PlanReason.EXAMS_OVERLAP);
    }

    @Test
    void aPlanIsNotPublishedWhenNobodyCanRegisterAnyMore() {
        assertThat(reasons(PlanRule.publish(plan(RegistrationBasis.BY_CERTIFICATE, windows(), certificate()), day(5))))
                .containsExactly(PlanReason.REGISTRATION_OVER);
    }

    @Property
    void aFeeHasWholeFenAndIsNotNegative(@ForAll @IntRange(min = -1000, max = 1_000_000) int thousandths) {
        boolean allowed = FeeRule.allows(BigDecimal.valueOf(thousandths, 3));
        assertThat(allowed).isEqualTo(thousandths >= 0 && thousandths % 10 == 0);
    }

    /** Whatever windows are drawn, a published plan's phases follow each other. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void publishedWindowsAreInOrder(@ForAll @IntRange(max = 12) int a, @ForAll @IntRange(max = 12) int b,
            @ForAll @IntRange(max = 12) int c, @ForAll @IntRange(max = 12) int d, @ForAll @IntRange(max = 12) int e) {
        PlanWindows windows = new PlanWindows(window(0, a), window(1, b), window(c, d), window(c, e), window(e, 20));
        publish(windows, certificate(subject("01", ExamMode.WRITTEN, Audience.ALL, window(c, c + 0.1)))).accepted()
                .map(Plan::windows).ifPresent(sound -> {
                    assertThat(sound.registration().end()).isAfter(sound.registration().start());
                    assertThat(sound.payment().end()).isAfterOrEqualTo(sound.registration().end());
                    assertThat(sound.arrangement().start()).isAfterOrEqualTo(sound.payment().end());
                    assertThat(sound.publicity().start()).isAfterOrEqualTo(sound.scoreEntry().end());
                });
    }

    private static void assertReason(PlanWindows windows, Reason reason) {
        assertThat(reasons(publish(windows, certificate()))).containsExactly(reason);
    }

    private static Decision<Plan> publish(PlanWindows windows, PlanCertificate certificate) {
        return PlanRule.publish(plan(RegistrationBasis.BY_CERTIFICATE, windows, certificate), START);
    }

    private static List<Reason> reasons(Decision<Plan> decision) {
        return decision.refusals().stream().map(Refusal::reason).toList();
    }
}
