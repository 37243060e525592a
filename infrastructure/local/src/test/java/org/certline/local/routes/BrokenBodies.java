package org.certline.local.routes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.certline.local.json.Json;

/** Bodies that are wrong in one way each, made from a complete one. */
final class BrokenBodies {

    private static final List<String> UNREADABLE = List.of("{", "{\"a\":", "[]", "[1]", "\"text\"", "12", "\u0000");
    private static final String LONG = "长".repeat(5000);

    private BrokenBodies() {
    }

    /** Bodies that cannot be read as what the route takes: text that is no JSON, and each field as another kind. */
    static Stream<String> unreadable(String complete) {
        Map<String, Object> fields = Json.object(Json.read(complete));
        return Stream.concat(UNREADABLE.stream(), fields.entrySet().stream()
                .map(field -> with(fields, field.getKey(), otherKind(field.getValue()))));
    }

    /** Readable bodies with one field missing, null, blank or far too long, nested ones included. */
    static Stream<String> implausible(String complete) {
        return variants(Json.read(complete)).stream().map(Json::text);
    }

    private static Object otherKind(Object value) {
        return value instanceof String || value instanceof Boolean ? Map.of("x", List.of(1)) : "no such kind";
    }

    private static List<Object> variants(Object value) {
        List<Object> variants = new ArrayList<>();
        switch (value) {
            case Map<?, ?> object -> {
                Map<String, Object> fields = Json.object(object);
                fields.forEach((name, nested) -> {
                    Map<String, Object> less = new LinkedHashMap<>(fields);
                    less.remove(name);
                    variants.add(less);
                    variants(nested).forEach(other -> variants.add(replaced(fields, name, other)));
                });
            }
            case List<?> list -> {
                variants.add(List.of());
                variants.add(Collections.singletonList(null));
                list.forEach(element -> variants(element).forEach(other -> variants.add(Arrays.asList(other))));
            }
            case String text -> variants.addAll(List.of("", LONG, text + "\u0000#"));
            case Number number -> variants.addAll(List.of(-1, Long.MAX_VALUE, 0.5));
            default -> { }
        }
        variants.add(null);
        return variants;
    }

    private static String with(Map<String, Object> fields, String name, Object value) {
        return Json.text(replaced(fields, name, value));
    }

    private static Map<String, Object> replaced(Map<String, Object> fields, String name, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(fields);
        changed.put(name, value);
        return changed;
    }
}
