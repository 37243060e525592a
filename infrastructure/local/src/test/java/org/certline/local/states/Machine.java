package org.certline.local.states;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.certline.local.json.Json;

/** Runs definitions whose waiting takes no time and whose tasks are given by name. */
final class Machine implements Waits {

    final List<Duration> pauses = Collections.synchronizedList(new ArrayList<>());
    final List<Instant> until = new ArrayList<>();
    final List<String> entered = new ArrayList<>();
    private final Map<String, Function<Object, Object>> tasks = new HashMap<>();

    Machine task(String resource, Function<Object, Object> work) {
        tasks.put(resource, work);
        return this;
    }

    Object run(String definition, String input) {
        Definition parsed = Definition.of(Json.read(definition));
        return from(parsed, parsed.startAt(), Json.read(input), Map.of());
    }

    Object from(Definition definition, String state, Object input, Map<String, Object> variables) {
        Clock clock = Clock.fixed(Instant.parse("2026-03-01T08:00:00Z"), ZoneOffset.UTC);
        return new Interpreter((resource, arguments) -> tasks.get(resource).apply(arguments), this, clock).run(
                definition, state, input, new Scope(variables, Map.of("Execution", Map.of("Name", "batch-7"))),
                (name, before, assigned) -> entered.add(name));
    }

    @Override
    public void pause(Duration duration) {
        pauses.add(duration);
    }

    @Override
    public void until(Instant time) {
        until.add(time);
    }
}
