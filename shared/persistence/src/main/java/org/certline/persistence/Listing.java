package org.certline.persistence;

import java.util.Map;
import java.util.TreeMap;

/**
 * One list of a table: one partition of one index.
 *
 * @param prefix     what sort keys begin with, may be empty
 * @param filter     attribute values that items must have; compared after reading
 * @param descending newest or highest first
 */
public record Listing(Index index, String partition, String prefix, Map<String, String> filter, boolean descending) {

    public static Listing of(Index index, String partition) {
        return new Listing(index, partition, "", Map.of(), false);
    }

    public Listing startingWith(String sortPrefix) {
        return new Listing(index, partition, sortPrefix, filter, descending);
    }

    /** Adds a condition, unless the value is null or empty. */
    public Listing where(String attribute, String value) {
        if (value == null || value.isEmpty()) {
            return this;
        }
        Map<String, String> more = new TreeMap<>(filter);
        more.put(attribute, value);
        return new Listing(index, partition, prefix, more, descending);
    }

    public Listing newestFirst() {
        return new Listing(index, partition, prefix, filter, true);
    }

    /** Whether there can be such keys: what callers search for may be longer than any. */
    boolean isPossible() {
        return Key.fits(partition, prefix);
    }
}
