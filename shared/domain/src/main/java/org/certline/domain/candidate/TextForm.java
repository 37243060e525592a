package org.certline.domain.candidate;

import java.util.regex.Pattern;

/** Undoes what input methods and spreadsheets do to typed text, leaving Han characters as they are. */
final class TextForm {

    /** Blanks of every kind, invisible marks, and the apostrophe spreadsheets put before a text. */
    private static final Pattern NOISE = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}]+");
    private static final Pattern TEXT_MARK = Pattern.compile("^['‘’]");
    private static final int FULL_WIDTH_OFFSET = 0xFEE0;

    private TextForm() {
    }

    /** Half-width, without any blank: for numbers. */
    static String compact(String raw) {
        String plain = raw == null ? "" : NOISE.matcher(halfWidth(raw)).replaceAll("");
        return TEXT_MARK.matcher(plain).replaceFirst("");
    }

    /** Half-width, blanks trimmed and single: for names. */
    static String spaced(String raw) {
        String plain = raw == null ? "" : NOISE.matcher(halfWidth(raw)).replaceAll(" ").strip();
        return TEXT_MARK.matcher(plain).replaceFirst("");
    }

    /**
     * Full-width ASCII only. Unicode's own normal forms would also exchange Han characters of names for
     * others that look alike, and the name would no longer be the one on the document.
     */
    private static String halfWidth(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.chars().forEach(c -> plain.append((char) (c >= 0xFF01 && c <= 0xFF5E ? c - FULL_WIDTH_OFFSET : c)));
        return plain.toString();
    }
}
