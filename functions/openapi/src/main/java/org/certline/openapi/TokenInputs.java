package org.certline.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Takes out of an operation what the compiler takes for an input but the server finds in the token: the caller. No
 * request says who it comes from in any other way.
 */
final class TokenInputs {

    /** Name of the schema, and in small letters of the input. */
    static final String SCHEMA = "Caller";

    private static final Map<String, Object> REFERENCE = Map.of("$ref", "#/components/schemas/" + SCHEMA);

    private TokenInputs() {
    }

    /** The operation as a client sees it. */
    static Map<String, Object> removed(Map<String, Object> operation) {
        Map<String, Object> visible = new LinkedHashMap<>(operation);
        visible.computeIfPresent("parameters", (_, parameters) -> ((List<?>) parameters).stream()
                .filter(parameter -> !REFERENCE.equals(Json.object(parameter).get("schema"))).toList());
        visible.computeIfPresent("requestBody", (_, body) -> body(Json.object(body)));
        return visible;
    }

    private static Map<String, Object> body(Map<String, Object> body) {
        Map<String, Object> content = new TreeMap<>();
        Json.object(body, "content").forEach((type, media) -> {
            Map<String, Object> schema = schema(Json.object(Json.object(media), "schema"));
            if (!schema.isEmpty()) {
                Map<String, Object> visible = new LinkedHashMap<>(Json.object(media));
                visible.put("schema", schema);
                content.put(type, visible);
            }
        });
        if (content.isEmpty()) {
            return null;
        }
        Map<String, Object> visible = new LinkedHashMap<>(body);
        visible.put("content", content);
        return visible;
    }

    /** Without the caller; empty where nothing else is left. */
    private static Map<String, Object> schema(Map<String, Object> schema) {
        if (schema.get("allOf") instanceof List<?> all) {
            List<Map<String, Object>> left = all.stream().map(Json::object).map(TokenInputs::schema)
                    .filter(part -> !part.isEmpty()).toList();
            return left.size() == 1 ? left.getFirst() : Map.of("allOf", left);
        }
        Map<String, Object> properties = new LinkedHashMap<>(Json.object(schema, "properties"));
        if (!properties.values().removeIf(REFERENCE::equals)) {
            return schema;
        }
        if (properties.isEmpty()) {
            return Map.of();
        }
        Map<String, Object> visible = new LinkedHashMap<>(schema);
        visible.put("properties", properties);
        visible.computeIfPresent("required", (_, names) -> ((List<?>) names).stream()
                .filter(properties::containsKey).toList());
        return visible;
    }
}
