package org.certline.documents.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces the random tags in front of embedded fonts' names by numbered ones, so equal papers are equal files. */
final class SubsetTags {

    private static final Pattern TAG = Pattern.compile("/([A-Z]{6})\\+(?=(Noto|Hana))");

    private SubsetTags() {
    }

    /** The same file with tags AAAAAA, AAAAAB, … in the order they appear; no byte moves. */
    static byte[] numbered(byte[] pdf) {
        byte[] result = pdf.clone();
        Map<String, String> known = new HashMap<>();
        Matcher found = TAG.matcher(new String(pdf, StandardCharsets.ISO_8859_1));
        while (found.find()) {
            String tag = known.computeIfAbsent(found.group(1), random -> "AAAAA" + (char) ('A' + known.size()));
            System.arraycopy(tag.getBytes(StandardCharsets.US_ASCII), 0, result, found.start(1), tag.length());
        }
        return result;
    }
}
