package org.certline.domain.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.certline.domain.Decision;
import org.certline.domain.Reason;
import org.certline.domain.Refusal;
import org.certline.domain.plan.Plan;
import org.certline.domain.registration.Registration;
import org.certline.domain.site.Room;
import org.junit.jupiter.api.Test;

class ArrangementRulesTest {

    private static final Plan PLAN = Exams.plan(4, true, 2);
    private static final Instant INSIDE = Exams.day(11);
    private static final Arrangement NONE = Arrangement.none("org", "plan");
    private static final Arrangement DONE = NONE.showing("run", List.of(new SubjectCount("s0", 3, 1)));

    @Test
    void thePlanIsArrangedInsideItsWindow() {
        assertThat(reasons(ArrangementRule.mayArrange(PLAN, NONE, Exams.day(9))))
                .containsExactly(ArrangementReason.WINDOW_NOT_STARTED);
        assertThat(reasons(ArrangementRule.mayArrange(PLAN, NONE, INSIDE))).isEmpty();
        assertThat(reasons(ArrangementRule.mayArrange(PLAN, NONE, Exams.ARRANGEMENT.end())))
                .containsExactly(ArrangementReason.WINDOW_ENDED);
        assertThat(reasons(ArrangementRule.mayArrange(PLAN, DONE.publishedAt(INSIDE), INSIDE)))
                .containsExactly(ArrangementReason.ALREADY_PUBLISHED);
    }

    @Test
    void publishingWithSomeLeftNeedsAWord() {
        assertThat(reasons(ArrangementRule.mayPublish(PLAN, NONE, true, INSIDE)))
                .containsExactly(ArrangementReason.NOTHING_ARRANGED);
        assertThat(reasons(ArrangementRule.mayPublish(PLAN, DONE, false, INSIDE)))
                .containsExactly(ArrangementReason.UNPLACED_LEFT);
        assertThat(reasons(ArrangementRule.mayPublish(PLAN, DONE, true, INSIDE))).isEmpty();
    }

    @Test
    void theStateOfASubjectFollowsFromClockAndCounts() {
        assertThat(SubjectState.at(Exams.day(1), Exams.ARRANGEMENT, new SubjectCount("s", 1, 0)))
                .isEqualTo(SubjectState.NOT_STARTED);
        assertThat(SubjectState.at(INSIDE, Exams.ARRANGEMENT, new SubjectCount("s", 0, 4)))
                .isEqualTo(SubjectState.NOT_ARRANGED);
        assertThat(SubjectState.at(INSIDE, Exams.ARRANGEMENT, new SubjectCount("s", 1, 4)))
                .isEqualTo(SubjectState.IN_PROGRESS);
        assertThat(SubjectState.at(INSIDE, Exams.ARRANGEMENT, new SubjectCount("s", 5, 0)))
                .isEqualTo(SubjectState.COMPLETE);
        assertThat(SubjectState.at(Exams.day(16), Exams.ARRANGEMENT, new SubjectCount("s", 0, 4)))
                .isEqualTo(SubjectState.ENDED);
    }

    @Test
    void aSeatTakenByHandMeetsTheSameRules() {
        Room room = Exams.room("a", "site0", 2, "s0", "s1");
        Registration who = Exams.registration(1, 1, "A", "site0", true, "s0", "s1");
        assertThat(reasons(take(who, room, 2, List.of(), List.of()))).isEmpty();
        assertThat(reasons(take(who, room, 3, List.of(), List.of()))).containsExactly(ArrangementReason.SEAT_NOT_IN_ROOM);
        assertThat(reasons(take(who, Exams.room("b", "site1", 2, "s2"), 1, List.of(), List.of())))
                .containsExactly(ArrangementReason.ROOM_OF_OTHER_SITE, ArrangementReason.ROOM_DOES_NOT_SERVE);
        assertThat(reasons(take(who, room, 1, List.of(placement("r9", "s1")), List.of())))
                .containsExactly(ArrangementReason.SEAT_TAKEN);
        assertThat(reasons(take(who, room, 1, List.of(placement("r9", "s2")), List.of()))).isEmpty();
        assertThat(reasons(take(who, room, 1, List.of(placement("r1", "s0")), List.of(placement("r1", "s1")))))
                .containsExactly(ArrangementReason.TIME_CLASH);
        assertThat(reasons(take(Exams.registration(2, 2, "A", "site0", false, "s0"), room, 1, List.of(), List.of())))
                .containsExactly(ArrangementReason.NOT_PAID);
    }

    @Test
    void seatsAreExchangedWithinASubjectAndSite() {
        Placement one = placement("r1", "s0").movedTo(Exams.room("a", "site0", 9), 1);
        Placement other = placement("r2", "s0").movedTo(Exams.room("b", "site0", 9), 2);
        assertThat(SeatRule.maySwap(one, other).accepted()).isPresent();
        assertThat(one.inPlaceOf(other)).extracting(Placement::registrationId, Placement::roomId, Placement::seat)
                .containsExactly("r1", "b", 2);
        assertThat(reasons(SeatRule.maySwap(one, placement("r2", "s1"))))
                .containsExactly(ArrangementReason.SWAP_OF_TWO_SUBJECTS);
    }

    private static Decision<Room> take(Registration who, Room room, int seat, List<Placement> there, List<Placement> own) {
        return SeatRule.mayTake(PLAN, who, PLAN.subject("s0").orElseThrow(), room, seat, there, own);
    }

    private static Placement placement(String registrationId, String subjectId) {
        return new Placement("org", "plan", "run", subjectId, "site0", "a", "a", 1, registrationId, registrationId,
                "考生", "A", "A", "", false, 1);
    }

    private static List<Reason> reasons(Decision<?> decision) {
        return decision.refusals().stream().map(Refusal::reason).toList();
    }
}
