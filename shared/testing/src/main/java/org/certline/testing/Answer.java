package org.certline.testing;

import io.micronaut.json.tree.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a function answered.
 *
 * @param headers by lower-case name
 * @param json    the body as a tree, or a null node when it is no JSON
 */
public record Answer(int status, Map<String, String> headers, byte[] bytes, JsonNode json) {

    /** The text of a field, {@code a.b} for a nested and {@code a.0} for a listed one; null where there is none. */
    public String text(String path) {
        JsonNode node = json;
        for (String step : path.split("\\.")) {
            node = node == null ? null : step.matches("\\d+") ? node.get(Integer.parseInt(step)) : node.get(step);
        }
        return node == null || node.isNull() ? null : node.coerceStringValue();
    }

    /** The stable code of a problem document. */
    public String code() {
        return text("code");
    }

    @Override
    public String toString() {
        return status + " " + new String(bytes, StandardCharsets.UTF_8);
    }
}
