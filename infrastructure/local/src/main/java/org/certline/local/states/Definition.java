package org.certline.local.states;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.certline.local.json.Json;

/**
 * States and where they start: a whole machine, a branch of a {@code Parallel} or what a {@code Map} does to an item.
 *
 * @param states each state as written, by name
 * @param timeout how long a whole machine may run, if it says so
 */
public record Definition(String startAt, Map<String, Object> states, Optional<Duration> timeout) {

    /** Reads a definition in the JSONata dialect of the Amazon States Language; another dialect is refused. */
    public static Definition of(Object json) {
        Map<String, Object> definition = Json.object(json);
        if (!Json.string(definition, "QueryLanguage").orElse("JSONata").equals("JSONata")) {
            throw new IllegalArgumentException("Only the JSONata dialect is interpreted here");
        }
        return new Definition(
                (String) definition.get("StartAt"),
                Json.object(definition.get("States")),
                Optional.ofNullable((Number) definition.get("TimeoutSeconds"))
                        .map(seconds -> Duration.ofSeconds(seconds.longValue())));
    }

    /** The state of that name. */
    Map<String, Object> state(String name) {
        if (!states.containsKey(name)) {
            throw new StateError(StateError.RUNTIME, "No state is called " + name);
        }
        return Json.object(states.get(name));
    }
}
