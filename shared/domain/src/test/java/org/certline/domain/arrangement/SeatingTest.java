package org.certline.domain.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.certline.domain.registration.Registration;
import org.certline.domain.site.Room;
import org.junit.jupiter.api.Test;

class SeatingTest {

    @Test
    void collegesTakeTurnsAndRoomsFillByName() {
        List<Registration> people = IntStream.range(0, 6).mapToObj(n -> Exams.registration(n, n < 3 ? "A" : "B")).toList();
        List<Room> rooms = List.of(Exams.room("考场10", "site0", 4, "s0"), Exams.room("考场2", "site0", 4, "s0"));
        assertThat(Seating.of(Exams.plan(1, false, 1), "run", people, rooms, List.of()).placements())
                .extracting(one -> one.roomId() + "-" + one.seat() + one.collegeId())
                .containsExactly("考场2-1A", "考场2-2B", "考场2-3A", "考场2-4B", "考场10-1A", "考场10-2B");
    }

    @Test
    void whoRegisteredLastGoesWithoutASeat() {
        List<Registration> people = IntStream.range(0, 3).mapToObj(n -> Exams.registration(n, "A")).toList();
        assertThat(Seating.of(Exams.plan(1, false, 1), "run", people,
                List.of(Exams.room("a", "site0", 2, "s0")), List.of()).unplaced())
                .extracting(Unplaced::registrationId, Unplaced::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("r2", ArrangementReason.NO_SEAT));
    }

    @Test
    void theSameSeatServesOneSubjectAfterTheOther() {
        List<Registration> people = List.of(Exams.registration(0, 0, "A", "site0", true, "s0", "s1"));
        assertThat(Seating.of(Exams.plan(2, false, 1), "run", people,
                List.of(Exams.room("a", "site0", 1, "s0", "s1")), List.of()).placements()).hasSize(2);
    }
}
