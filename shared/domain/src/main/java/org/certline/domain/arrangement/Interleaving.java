package org.certline.domain.arrangement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Function;

/**
 * Puts people in a row so that as few as possible sit next to somebody of their own group. The largest group
 * left goes next unless it went last; with a group of m among n that leaves max(0, 2m - n - 1) equal neighbours, which no
 * order can better.
 */
final class Interleaving {

    private record Group<T>(int position, Deque<T> members) {
    }

    private Interleaving() {
    }

    /** The same people in the order to seat them; members of a group keep their order. */
    static <T, G> List<T> of(List<T> people, Function<T, G> groupOf) {
        Map<G, Group<T>> groups = new LinkedHashMap<>();
        for (T one : people) {
            groups.computeIfAbsent(groupOf.apply(one), key -> new Group<>(groups.size(), new ArrayDeque<>()))
                    .members().add(one);
        }
        PriorityQueue<Group<T>> largestFirst = new PriorityQueue<>(Comparator
                .comparing((Group<T> group) -> -group.members().size())
                .thenComparing(Group::position));
        largestFirst.addAll(groups.values());
        List<T> row = new ArrayList<>(people.size());
        Group<T> last = null;
        while (!largestFirst.isEmpty()) {
            Group<T> next = largestFirst.remove();
            row.add(next.members().remove());
            if (last != null) {
                largestFirst.add(last);
            }
            last = next.members().isEmpty() ? null : next;
            if (largestFirst.isEmpty() && last != null) {
                row.addAll(last.members());
            }
        }
        return List.copyOf(row);
    }
}
