package org.certline.persistence;

/** Where an item stands in a table or one of its indexes. */
public record Key(String partition, String sort) {

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
