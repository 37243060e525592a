package org.certline.documents.xlsx;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Blanks people cannot see: ideographic and no-break spaces, line breaks, zero-width marks. */
final class Blanks {

    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200F\\u202A-\\u202E\\u2060\\uFEFF]");
    private static final Pattern RUN = Pattern.compile("[\\p{Z}\\s\\p{Cntrl}]+");

    private Blanks() {
    }

    /** Without blanks at the ends and with one space for each run inside. */
    static String single(String text) {
        return RUN.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll(" ").strip();
    }

    /** Half-width and without any blank: how codes are compared. */
    static String none(String text) {
        return RUN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }
}
