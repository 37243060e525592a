package org.certline.domain.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.certline.domain.plan.PlanSamples.*;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.certline.domain.Reason;
import org.certline.domain.Refusal;
import org.certline.domain.certificatetype.Audience;
import org.certline.domain.certificatetype.ExamMode;
import org.certline.domain.certificatetype.Level;
import org.certline.domain.plan.Plan;
import org.certline.domain.plan.PlanSubject;
import org.certline.domain.plan.RegistrationBasis;
import org.junit.jupiter.api.Test;

class RoomRuleTest {

    private static final Plan PLAN = published(RegistrationBasis.BY_CERTIFICATE);

    @Property
    void aRoomServesTheModesOfItsSubjectsOrIsRefused(@ForAll Set<ExamMode> modes) {
        Collection<ExamMode> wanted = modes.isEmpty() ? EnumSet.of(ExamMode.ORAL) : modes;
        List<PlanSubject> subjects = wanted.stream()
                .map(mode -> subject(mode.name(), mode, Audience.ALL, window(8, 9))).toList();
        Plan plan = plan(RegistrationBasis.BY_CERTIFICATE, windows(),
                certificate(subjects.toArray(PlanSubject[]::new)));
        RoomDetails details = new RoomDetails("101", "教学楼", 30,
                subjects.stream().map(PlanSubject::subjectId).toList());
        var decision = RoomRule.edit(room(20), plan, details, START);
        assertThat(decision.accepted().map(Room::type)).isEqualTo(RoomType.serving(wanted));
        assertThat(decision.refusals()).allMatch(refusal -> refusal.reason() == SiteReason.ROOM_MODES_MIXED);
    }

    @Property
    void whileSeatsAreArrangedSeatsOnlyGrow(@ForAll @IntRange(min = 1, max = 1000) int seats) {
        var decision = RoomRule.edit(room(500), PLAN, details("101", seats), day(8));
        assertThat(decision.accepted().isPresent()).isEqualTo(seats >= 500);
    }

    @Test
    void theStateFollowsFromTheArrangementWindow() {
        assertThat(RoomState.of(PLAN, day(7).minusMillis(1))).isEqualTo(RoomState.NOT_ARRANGED);
        assertThat(RoomState.of(PLAN, day(7))).isEqualTo(RoomState.ARRANGING);
        assertThat(RoomState.of(PLAN, day(10))).isEqualTo(RoomState.ENDED);
    }

    @Test
    void roomsAreAddedAndDeletedOnlyBeforeTheArrangement() {
        assertThat(create(SiteState.APPROVED, day(6))).isEmpty();
        assertThat(create(SiteState.APPROVED, day(7))).containsExactly(SiteReason.ROOM_ARRANGING);
        assertThat(create(SiteState.APPROVED, day(11))).containsExactly(SiteReason.ROOM_ENDED);
        assertThat(create(SiteState.SUBMITTED, day(6))).containsExactly(SiteReason.SITE_NOT_APPROVED);
        assertThat(RoomRule.delete(room(30), PLAN, day(7)).refusals()).extracting(Refusal::reason)
                .containsExactly(SiteReason.ROOM_ARRANGING);
    }

    private static List<Reason> create(SiteState state, Instant now) {
        Site site = new Site(Site.id(COLLEGE, "type", Level.BEGINNER), COLLEGE, "", "organization", "type", "",
                Level.BEGINNER, "", "370682", "", "", "", state, "", 0);
        return RoomRule.create("room", PLAN, site, details("101", 30), now).refusals().stream()
                .map(Refusal::reason).toList();
    }

    private static RoomDetails details(String name, int seats) {
        return new RoomDetails(name, "教学楼", seats, List.of("subject-01"));
    }

    private static Room room(int seats) {
        return new Room("room", PLAN.id(), "site", COLLEGE, "organization", "type", Level.BEGINNER, "101", "教学楼", seats,
                List.of("subject-01"), RoomType.WRITTEN, 1);
    }
}
