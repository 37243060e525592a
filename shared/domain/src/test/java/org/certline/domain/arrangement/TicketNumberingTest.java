package org.certline.domain.arrangement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.certline.domain.registration.Registration;
import org.certline.domain.site.Room;
import org.junit.jupiter.api.Test;

class TicketNumberingTest {

    private static final Map<String, String> REGIONS = Map.of("site0", "110000", "site1", "370682");

    @Test
    void readsTheManualsExample() {
        TicketNumber number = new TicketNumber("20210916002611000000700012");
        assertThat(number.planNumber()).isEqualTo("202109160026");
        assertThat(number.regionCode()).isEqualTo("110000");
        assertThat(number.site()).isEqualTo(7);
        assertThat(number.candidate()).isEqualTo(12);
        assertThat(TicketNumber.of("202109160026", "110000", 7, 12)).isEqualTo(number);
    }

    @Test
    void refusesWhatItsDigitsCannotHold() {
        assertThatThrownBy(() -> TicketNumber.of("202109160026", "110000", 1000, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TicketNumber.of("202109160026", "110000", 1, 100_000))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void oneNumberPerCandidateAndSiteWhichStays(@ForAll @IntRange(max = 30) int before, @ForAll @IntRange(max = 30) int after) {
        List<Placement> first = numbered(before, 0, List.of());
        List<Placement> second = numbered(after, before / 2, first);
        List<Placement> both = new ArrayList<>(first);
        both.addAll(second);
        Map<String, List<String>> numbersByHolder = both.stream().collect(Collectors.groupingBy(
                one -> one.siteId() + one.candidateNumber(),
                Collectors.mapping(Placement::ticketNumber, Collectors.collectingAndThen(Collectors.toSet(), List::copyOf))));
        assertThat(numbersByHolder.values()).allSatisfy(numbers -> assertThat(numbers).hasSize(1));
        assertThat(numbersByHolder.values().stream().flatMap(List::stream)).doesNotHaveDuplicates();
        assertThat(second).allSatisfy(one -> assertThat(new TicketNumber(one.ticketNumber()).regionCode())
                .isEqualTo(REGIONS.get(one.siteId())));
    }

    private static List<Placement> numbered(int people, int from, List<Placement> former) {
        List<Registration> registrations = IntStream.range(from, from + people)
                .mapToObj(n -> Exams.registration(n, n, "A", "site" + n % 2, true, "s0", "s1")).toList();
        List<Room> rooms = List.of(Exams.room("a", "site0", 60, "s0", "s1"), Exams.room("b", "site1", 60, "s0", "s1"));
        SeatingResult result = Seating.of(Exams.plan(2, false, 1), "run", registrations, rooms, former);
        return TicketNumbering.of("202109160026", REGIONS, result.placements(), former);
    }
}
