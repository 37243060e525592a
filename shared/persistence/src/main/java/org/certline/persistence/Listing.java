package org.certline.persistence;

import java.util.Map;
import java.util.TreeMap;

/**
 * One list of a table: one partition of one index.
 *
 * @param span       which sort keys
 * @param filter     attribute values that items must have; compared after reading
 * @param descending newest or highest first
 */
public record Listing(Index index, String partition, Span span, Map<String, String> filter, boolean descending) {

    public static Listing of(Index index, String partition) {
        return new Listing(index, partition, new Beginning(""), Map.of(), false);
    }

    public Listing startingWith(String sortPrefix) {
        return new Listing(index, partition, new Beginning(sortPrefix), filter, descending);
    }

    /** Those between two sort keys, both included. */
    public Listing between(String first, String last) {
        return new Listing(index, partition, new Between(first, last), filter, descending);
    }

    /** Adds a condition, unless the value is null or empty. */
    public Listing where(String attribute, String value) {
        if (value == null || value.isEmpty()) {
            return this;
        }
        Map<String, String> more = new TreeMap<>(filter);
        more.put(attribute, value);
        return new Listing(index, partition, span, more, descending);
    }

    public Listing newestFirst() {
        return new Listing(index, partition, span, filter, true);
    }

    /** Whether there can be such keys: what callers search for may be longer than any. */
    boolean isPossible() {
        return switch (span) {
            case Beginning(String prefix) -> Key.fits(partition, prefix);
            case Between(String first, String last) -> Key.fits(partition, last) && first.compareTo(last) <= 0;
        };
    }

    /** A stretch of sort keys. */
    public sealed interface Span {
    }

    /** Sort keys that begin so; an empty beginning means all. */
    public record Beginning(String prefix) implements Span {
    }

    /** Sort keys from the first to the last. */
    public record Between(String first, String last) implements Span {
    }
}
