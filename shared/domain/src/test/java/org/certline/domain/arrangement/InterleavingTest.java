package org.certline.domain.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class InterleavingTest {

    @Property(edgeCases = EdgeCasesMode.NONE)
    void leavesNoMoreEqualNeighboursThanMust(@ForAll @Size(max = 60) List<@IntRange(max = 5) Integer> people) {
        List<Integer> row = Interleaving.of(people, Function.identity());
        long largest = people.stream().mapToLong(one -> Collections.frequency(people, one)).max().orElse(0);
        assertThat(row).containsExactlyInAnyOrderElementsOf(people);
        assertThat(equalNeighbours(row)).isEqualTo(Math.max(0, 2 * largest - people.size() - 1));
    }

    @Test
    void keepsTheOrderWithinAGroup() {
        assertThat(Interleaving.of(List.of("a1", "a2", "a3", "b1", "b2"), name -> name.charAt(0)))
                .containsExactly("a1", "b1", "a2", "b2", "a3");
    }

    private static long equalNeighbours(List<Integer> row) {
        return IntStream.range(1, row.size()).filter(i -> row.get(i).equals(row.get(i - 1))).count();
    }
}
