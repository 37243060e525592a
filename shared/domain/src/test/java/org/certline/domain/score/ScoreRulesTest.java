package org.certline.domain.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.certline.domain.Decision;
import org.certline.domain.Reason;
import org.certline.domain.Refusal;
import org.certline.domain.arrangement.Placement;
import org.certline.domain.plan.Plan;
import org.certline.domain.plan.PlanSubject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreRulesTest {

    private static final PlanSubject SUBJECT = Marks.subject("s0", 60);
    private static final Placement SEATED = new Placement("org", "plan", "run", "s0", "site", "room", "room", 1, "r1",
            "c1", "王小八", "A", "A", "t1", false, 1);

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            85,     '',   -
            85.5,   正常, -
            0,      '',   -
            100,    '',   -
            85.50,  '',   -
            '',     缺考, -
            0,      违纪, -
            '',     '',   POINTS_MISSING
            '',     正常, POINTS_MISSING
            85分,   '',   POINTS_NOT_A_NUMBER
            1e2,    '',   POINTS_NOT_A_NUMBER
            -1,     '',   POINTS_OUT_OF_RANGE
            100.5,  '',   POINTS_OUT_OF_RANGE
            85.25,  '',   POINTS_NOT_HALF
            60,     缺考, POINTS_NOT_EXPECTED
            x,      缺考, POINTS_NOT_EXPECTED
            60,     作弊, STATUS_UNKNOWN
            """)
    void pointsAndStatus(String points, String status, ScoreReason refused) {
        assertThat(reasons(ScoreEntryRule.entry(points, status, SUBJECT)))
                .isEqualTo(refused == null ? List.of() : List.of(refused));
    }

    @Property
    void everyHalfPointUpToTheFullScoreIsTaken(@ForAll @IntRange(max = 200) int halves) {
        BigDecimal points = BigDecimal.valueOf(halves).divide(BigDecimal.valueOf(2));
        assertThat(ScoreEntryRule.entry(points.toPlainString(), "", SUBJECT).accepted())
                .hasValue(new ScoreEntry(points, Attendance.PRESENT));
    }

    @Test
    void aLineBelongsToSomebodySeatedUnderThatName() {
        assertThat(reasons(ScoreEntryRule.check(new ScoreLine("t1", "王小八", "60", ""), SUBJECT, Optional.of(SEATED))))
                .isEmpty();
        assertThat(reasons(ScoreEntryRule.check(new ScoreLine("t1", "王小七", "x", ""), SUBJECT, Optional.of(SEATED))))
                .containsExactly(ScoreReason.NAME_DIFFERENT, ScoreReason.POINTS_NOT_A_NUMBER);
        assertThat(reasons(ScoreEntryRule.check(new ScoreLine("t9", "王小八", "60", ""), SUBJECT, Optional.empty())))
                .containsExactly(ScoreReason.NUMBER_UNKNOWN);
        assertThat(reasons(ScoreEntryRule.check(new ScoreLine("", "王小八", "60", ""), SUBJECT, Optional.empty())))
                .containsExactly(ScoreReason.NUMBER_MISSING);
    }

    @Test
    void scoresAreEnteredCorrectedShownAndLockedByTheClock() {
        Plan plan = Marks.plan(List.of(SUBJECT));
        Instant before = Marks.ENTRY.start().minusMillis(1);
        Instant between = Marks.ENTRY.end();
        Instant last = Marks.PUBLICITY.end().minusMillis(1);
        assertThat(reasons(ScoreTimes.mayEnter(plan, before))).containsExactly(ScoreReason.WINDOW_NOT_STARTED);
        assertThat(reasons(ScoreTimes.mayCorrect(plan, before))).containsExactly(ScoreReason.WINDOW_NOT_STARTED);
        assertThat(reasons(ScoreTimes.mayEnter(plan, Marks.ENTRY.start()))).isEmpty();
        assertThat(reasons(ScoreTimes.mayEnter(plan, between))).containsExactly(ScoreReason.WINDOW_ENDED);
        assertThat(ScoreTimes.arePublic(plan, between)).isFalse();
        assertThat(ScoreTimes.arePublic(plan, Marks.PUBLICITY.start())).isTrue();
        assertThat(reasons(ScoreTimes.mayCorrect(plan, last))).isEmpty();
        assertThat(reasons(ScoreTimes.mayCorrect(plan, Marks.PUBLICITY.end()))).containsExactly(ScoreReason.LOCKED);
    }

    @Test
    void aCorrectionKeepsWhatWas() {
        Score score = Marks.score("s0", "59.5", Attendance.PRESENT);
        ScoreEntry entry = new ScoreEntry(new BigDecimal("60"), Attendance.PRESENT);
        Score corrected = score.corrected(entry, "漏判一题", "clerk", Marks.PUBLICITY.start()).accepted().orElseThrow();
        assertThat(corrected.points()).isEqualTo("60");
        assertThat(corrected.corrections()).containsExactly(new Correction(new BigDecimal("59.5"), Attendance.PRESENT,
                "漏判一题", "clerk", Marks.PUBLICITY.start()));
        assertThat(reasons(score.corrected(entry, " ", "clerk", Marks.PUBLICITY.start())))
                .containsExactly(ScoreReason.REASON_MISSING);
        assertThat(reasons(corrected.corrected(new ScoreEntry(new BigDecimal("60.0"), Attendance.PRESENT), "again",
                "clerk", Marks.PUBLICITY.start()))).containsExactly(ScoreReason.UNCHANGED);
    }

    private static List<Reason> reasons(Decision<?> decision) {
        return decision.refusals().stream().map(Refusal::reason).toList();
    }
}
