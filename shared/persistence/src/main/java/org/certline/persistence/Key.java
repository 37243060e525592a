package org.certline.persistence;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Where an item stands in a table or one of its indexes. */
public record Key(String partition, String sort) {

    /** Limits of DynamoDB, in bytes. */
    private static final int LONGEST_PARTITION = 2048;
    private static final int LONGEST_SORT = 1024;

    /** An instant as part of a key, to the second: as text these sort by time. */
    public static String of(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /**
     * Joins the parts of a key.
     *
     * @throws ImpossibleKeyException when a part is missing or contains the separator, as no stored one does
     */
    public static String of(String... parts) {
        for (String part : parts) {
            if (part == null || part.indexOf('#') >= 0) {
                throw new ImpossibleKeyException("a part of a key is missing or contains '#'");
            }
        }
        return String.join("#", parts);
    }

    /** Whether an item can stand here: what a caller names may be empty or longer than any key. */
    boolean isPossible() {
        return partition != null && sort != null && !partition.isEmpty() && !sort.isEmpty() && fits(partition, sort);
    }

    /** Whether keys of this partition can begin so. */
    static boolean fits(String partition, String sortPrefix) {
        return bytes(partition) <= LONGEST_PARTITION && bytes(sortPrefix) <= LONGEST_SORT;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
