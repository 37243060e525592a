package org.certline.persistence;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How one kind of record lies in its area's table.
 *
 * <p>A record with a component {@code long version} is guarded by it: 0 means not stored yet. A record without one is
 * written once and never changed.
 *
 * @param area  the area, which names the table
 * @param type  the domain record
 * @param keys  its key in the table, and in the indexes it appears in; a function may give null to stay out of an index
 */
public record Layout<T>(String area, Class<T> type, Map<Index, Function<T, Key>> keys) {

    public static <T> Layout<T> of(String area, Class<T> type, Function<T, Key> primary) {
        return new Layout<>(area, type, Map.of(Index.PRIMARY, primary));
    }

    /** The same layout, found through one more index. */
    public Layout<T> with(Index index, Function<T, Key> key) {
        Map<Index, Function<T, Key>> more = new EnumMap<>(keys);
        more.put(index, key);
        return new Layout<>(area, type, Map.copyOf(more));
    }

    Key primary(T item) {
        return keys.get(Index.PRIMARY).apply(item);
    }

    Optional<Key> key(Index index, T item) {
        return Optional.ofNullable(keys.get(index)).map(key -> key.apply(item));
    }
}
