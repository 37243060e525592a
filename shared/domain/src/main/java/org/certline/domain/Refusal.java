package org.certline.domain;

import java.util.List;

/**
 * A rule's "no".
 *
 * @param reason why, with its stable code
 * @param field  the input it belongs to, or an empty string when it belongs to the whole
 * @param args   what the text of the reason shows, in the order of its placeholders
 */
public record Refusal(Reason reason, String field, List<String> args) {

    /** A refusal of the whole input. */
    public static Refusal of(Reason reason, Object... args) {
        return in("", reason, args);
    }

    /** A refusal of one field of the input. */
    public static Refusal in(String field, Reason reason, Object... args) {
        return new Refusal(reason, field, java.util.Arrays.stream(args).map(String::valueOf).toList());
    }
}
