package org.certline.domain.candidate;

import java.util.regex.Pattern;

/** Undoes what input methods and spreadsheets do to typed text, leaving Han characters as they are. */
final class TextForm {

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final Pattern DOTS = Pattern.compile(" ?[·•‧・･●∙⋅] ?");
    /** What spreadsheets put before a text that looks like a number. */
    private static final Pattern TEXT_MARK = Pattern.compile("^['‘’]");
    private static final int FULL_WIDTH_OFFSET = 0xFEE0;

    private TextForm() {
    }

    /** Half-width, without any blank: for numbers. */
    static String compact(String raw) {
        return blanksAs("", raw);
    }

    /** Half-width, blanks trimmed and single, every dot that joins parts of a name as {@code ·}: for names. */
    static String dotted(String raw) {
        return DOTS.matcher(blanksAs(" ", raw)).replaceAll("·");
    }

    private static String blanksAs(String blank, String raw) {
        String visible = raw == null ? "" : INVISIBLE.matcher(halfWidth(raw)).replaceAll("");
        String plain = BLANKS.matcher(visible).replaceAll(blank).strip();
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
