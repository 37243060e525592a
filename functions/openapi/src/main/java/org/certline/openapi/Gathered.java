package org.certline.openapi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** One API document out of those that the functions were compiled with. */
final class Gathered {

    private final Map<String, Object> base;

    /** @param base what every function shares: title, security, the form of errors */
    Gathered(Map<String, Object> base) {
        this.base = base;
    }

    /**
     * The whole document. A schema that two functions describe differently is named after each of them.
     *
     * @param documents by function
     */
    Map<String, Object> of(Map<String, Map<String, Object>> documents) {
        List<FunctionDocument> parts = new ArrayList<>();
        documents.forEach((function, document) -> parts.add(new FunctionDocument(function, document)));
        for (Set<String> clashes = clashes(parts); !clashes.isEmpty(); clashes = clashes(parts)) {
            Set<String> renamed = clashes;
            parts.replaceAll(part -> part.renaming(renamed));
        }
        Map<String, Object> paths = new TreeMap<>();
        Map<String, Object> schemas = new TreeMap<>(Json.object(components(), "schemas"));
        for (FunctionDocument part : parts) {
            part.paths().forEach((path, operations) -> paths.merge(path, operations, Gathered::both));
            schemas.putAll(part.schemas());
        }
        Map<String, Object> components = new LinkedHashMap<>(components());
        components.put("schemas", schemas);
        Map<String, Object> whole = new LinkedHashMap<>(base);
        whole.put("paths", paths);
        whole.put("components", components);
        return whole;
    }

    private Map<String, Object> components() {
        return Json.object(base, "components");
    }

    private Set<String> clashes(List<FunctionDocument> parts) {
        Map<String, Object> known = new TreeMap<>(Json.object(components(), "schemas"));
        Set<String> clashes = new HashSet<>();
        for (FunctionDocument part : parts) {
            part.schemas().forEach((name, schema) -> {
                Object before = known.putIfAbsent(name, schema);
                if (before != null && !before.equals(schema)) {
                    clashes.add(name);
                }
            });
        }
        return clashes;
    }

    /** Two functions may answer different methods of one path. */
    private static Object both(Object some, Object others) {
        Map<String, Object> all = new TreeMap<>(Json.object(some));
        Json.object(others).forEach((method, operation) -> {
            if (all.put(method, operation) != null) {
                throw new IllegalStateException("two functions answer " + method + " " + operation);
            }
        });
        return all;
    }
}
