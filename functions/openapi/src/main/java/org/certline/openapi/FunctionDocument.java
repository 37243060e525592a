package org.certline.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What one function says about its routes.
 *
 * @param function its name
 * @param document an OpenAPI document
 */
record FunctionDocument(String function, Map<String, Object> document) {

    private static final String REFERENCE = "#/components/schemas/";

    /** The paths, each operation under its function's name and with the answer to whatever goes wrong. */
    Map<String, Object> paths() {
        Map<String, Object> paths = new TreeMap<>();
        Json.object(document, "paths").forEach((path, operations) -> {
            Map<String, Object> marked = new TreeMap<>();
            Json.object(operations).forEach((method, operation) -> marked.put(method, marked(Json.object(operation))));
            paths.put(path, marked);
        });
        return paths;
    }

    /** The schemas its operations speak of. */
    Map<String, Object> schemas() {
        Map<String, Object> schemas = new TreeMap<>(Json.object(Json.object(document, "components"), "schemas"));
        schemas.remove(TokenInputs.SCHEMA);
        return schemas;
    }

    /** The same with these schemas named after the function. */
    FunctionDocument renaming(Set<String> names) {
        Map<String, Object> renamed = Json.object(followed(document, names));
        Map<String, Object> schemas = new TreeMap<>();
        new FunctionDocument(function, renamed).schemas().forEach((name, schema) ->
                schemas.put(names.contains(name) ? renamed(name) : name, schema));
        Map<String, Object> whole = new LinkedHashMap<>(renamed);
        whole.put("components", Map.of("schemas", schemas));
        return new FunctionDocument(function, whole);
    }

    private Object followed(Object node, Set<String> names) {
        return switch (node) {
            case Map<?, ?> map -> {
                Map<String, Object> copy = new LinkedHashMap<>();
                map.forEach((key, value) -> copy.put((String) key,
                        key.equals("$ref") ? reference((String) value, names) : followed(value, names)));
                yield copy;
            }
            case List<?> list -> list.stream().map(item -> followed(item, names)).toList();
            case null, default -> node;
        };
    }

    private String reference(String target, Set<String> names) {
        String name = target.substring(target.lastIndexOf('/') + 1);
        return target.startsWith(REFERENCE) && names.contains(name) ? REFERENCE + renamed(name) : target;
    }

    private String renamed(String name) {
        StringBuilder prefix = new StringBuilder();
        for (String word : function.split("-")) {
            prefix.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return prefix + "." + name;
    }

    private Map<String, Object> marked(Map<String, Object> operation) {
        Map<String, Object> marked = new LinkedHashMap<>(TokenInputs.removed(operation));
        // Where all is said in one sentence, it stands twice.
        marked.remove("description", marked.get("summary"));
        marked.put("operationId", function + "." + operation.get("operationId"));
        marked.put("tags", List.of(function));
        Map<String, Object> responses = new LinkedHashMap<>(Json.object(operation, "responses"));
        responses.put("default", Map.of("$ref", "#/components/responses/Problem"));
        marked.put("responses", responses);
        return marked;
    }
}
