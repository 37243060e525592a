package org.certline.domain.chain;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Named texts in the one spelling that is digested: a JSON object as in RFC 8785, in UTF-8. */
public record CanonicalContent(SortedMap<String, String> fields) {

    public CanonicalContent {
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    }

    public static CanonicalContent of(Map<String, String> fields) {
        return new CanonicalContent(new TreeMap<>(fields));
    }

    /** The bytes that are digested. */
    public byte[] bytes() {
        return json().getBytes(StandardCharsets.UTF_8);
    }

    /** The object with its names in order and no blanks. */
    public String json() {
        return fields.entrySet().stream()
                .map(field -> quoted(field.getKey()) + ":" + quoted(field.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.chars().forEach(unit -> {
            switch (unit) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\b' -> quoted.append("\\b");
                case '\t' -> quoted.append("\\t");
                case '\n' -> quoted.append("\\n");
                case '\f' -> quoted.append("\\f");
                case '\r' -> quoted.append("\\r");
                default -> quoted.append(unit < ' ' ? "\\u%04x".formatted(unit) : Character.toString(unit));
            }
        });
        return quoted.append('"').toString();
    }
}
