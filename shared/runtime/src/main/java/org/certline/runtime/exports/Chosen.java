package org.certline.runtime.exports;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.certline.domain.Objections;
import org.certline.domain.request.RequestReason;
import org.certline.runtime.problem.Problems;

/**
 * What to export of a list: the chosen, wherever in the list they stand; none chosen means all that the list's filters
 * let through.
 *
 * @param ids up to {@value #MOST}, as the list calls its rows; those the caller does not see are not found, and so not
 *            in the file
 */
@Serdeable
public record Chosen(@Nullable List<String> ids) {

    static final int MOST = 1000;

    public Chosen {
        ids = ids == null ? List.of() : List.copyOf(ids);
    }

    /**
     * What is to be in the file: the chosen in the order they were chosen, or all in the list's. Ends the request where
     * too many are chosen.
     *
     * @param id   what the list calls a row
     * @param all  what the filters let through
     * @param seen what the caller sees of these ids at least, in any order; more than that does no harm
     */
    public <T> Stream<T> of(Function<? super T, String> id, Supplier<Stream<T>> all,
            Function<List<String>, Stream<T>> seen) {
        if (ids.isEmpty()) {
            return all.get();
        }
        Map<String, Integer> places = new HashMap<>();
        Problems.orThrow(new Objections().when(ids.size() > MOST, "ids", RequestReason.TOO_MANY_CHOSEN, MOST)
                .orElse(ids)).forEach(one -> places.putIfAbsent(one, places.size()));
        return seen.apply(List.copyOf(places.keySet())).filter(one -> places.containsKey(id.apply(one)))
                .sorted(Comparator.comparing(one -> places.get(id.apply(one))));
    }
}
