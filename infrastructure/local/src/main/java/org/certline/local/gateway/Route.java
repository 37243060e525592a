package org.certline.local.gateway;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A route of the HTTP API.
 *
 * @param key as declared, for example {@code GET /candidates/{id}}
 * @param function ARN of what answers
 */
record Route(String key, String method, List<String> segments, String function) {

    /** The most specific first: a fixed segment before a variable one, {@code {rest+}} last, a method before ANY. */
    static final Comparator<Route> MOST_SPECIFIC = Comparator.comparing(Route::rank)
            .thenComparing(route -> route.method.equals("ANY"));

    static Route of(String key, String function) {
        String[] parts = key.split(" ", 2);
        return parts.length == 2
                ? new Route(key, parts[0], segments(parts[1]), function)
                : new Route(key, "ANY", List.of("{proxy+}"), function);
    }

    /** The path's segments, decoded or not as they come. */
    static List<String> segments(String path) {
        return Arrays.asList(path.substring(1).split("/", -1));
    }

    /** The values of its variables where it answers such a request. */
    Optional<Map<String, String>> match(String requested, List<String> path) {
        if (!method.equals("ANY") && !method.equals(requested)) {
            return Optional.empty();
        }
        Map<String, String> variables = new LinkedHashMap<>();
        for (int i = 0; i < segments.size(); i++) {
            String segment = segments.get(i);
            if (isRest(segment) && path.size() > i) {
                variables.put(segment.substring(1, segment.length() - 2), String.join("/", path.subList(i, path.size())));
                return Optional.of(variables);
            }
            if (path.size() <= i || !isVariable(segment) && !segment.equals(path.get(i)) || path.get(i).isEmpty()) {
                return Optional.empty();
            }
            if (isVariable(segment)) {
                variables.put(segment.substring(1, segment.length() - 1), path.get(i));
            }
        }
        return path.size() == segments.size() ? Optional.of(variables) : Optional.empty();
    }

    private String rank() {
        return segments.stream().map(segment -> isRest(segment) ? "2" : isVariable(segment) ? "1" : "0")
                .collect(Collectors.joining());
    }

    private static boolean isVariable(String segment) {
        return segment.startsWith("{") && segment.endsWith("}");
    }

    private static boolean isRest(String segment) {
        return segment.endsWith("+}");
    }
}
