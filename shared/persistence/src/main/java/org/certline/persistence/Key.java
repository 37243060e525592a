package org.certline.persistence;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Where an item stands in a table or one of its indexes. */
public record Key(String partition, String sort) {

    /** An instant as part of a key, to the second: as text these sort by time. */
    public static String of(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** Joins the parts of a key; no part may contain the separator. */
    public static String of(String... parts) {
        for (String part : parts) {
            if (part.indexOf('#') >= 0) {
                throw new IllegalArgumentException("a part of a key contains '#'");
            }
        }
        return String.join("#", parts);
    }
}
