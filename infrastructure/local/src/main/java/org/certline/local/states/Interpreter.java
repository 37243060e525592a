package org.certline.local.states;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.certline.local.json.Json;

/**
 * Carries out definitions in the JSONata dialect of the Amazon States Language: every state type, variables, retries and
 * catchers. A distributed {@code Map} runs like an inline one and takes its items from the state's input.
 */
public final class Interpreter {

    /** The largest input, output or result of a state, in bytes of UTF-8. */
    public static final int LARGEST_VALUE = 262_144;

    private final Tasks tasks;
    private final Waits waits;
    private final Clock clock;

    /** With what the tasks do, how waiting is done, and the clock that the context object shows. */
    public Interpreter(Tasks tasks, Waits waits, Clock clock) {
        this.tasks = tasks;
        this.waits = waits;
        this.clock = clock;
    }

    /**
     * Runs a definition from one of its states to its end and returns the output.
     *
     * @throws StateError where it fails
     * @throws CancellationException where the thread is interrupted
     */
    public Object run(Definition definition, String from, Object input, Scope scope, Progress progress) {
        return definition.timeout()
                .map(limit -> Fork.within(limit, () -> steps(definition, from, input, scope, progress)))
                .orElseGet(() -> steps(definition, from, input, scope, progress));
    }

    private Object steps(Definition definition, String from, Object input, Scope scope, Progress progress) {
        Step step = new Step(from, input);
        while (step.next() != null) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("Stopped before " + step.next());
            }
            progress.entering(step.next(), step.output(), scope.variables());
            step = perform(step.next(), definition.state(step.next()), step.output(), scope);
        }
        return step.output();
    }

    private Object nested(Object definition, Object input, Scope scope) {
        Definition inner = Definition.of(definition);
        return run(inner, inner.startAt(), input, scope.inner(), (state, before, variables) -> { });
    }

    private Step perform(String name, Map<String, Object> state, Object input, Scope scope) {
        Retries retries = new Retries(state);
        Instant entered = clock.instant();
        while (true) {
            Scope attempt = scope.with("State",
                    Map.of("Name", name, "EnteredTime", entered.toString(), "RetryCount", retries.count()));
            Expressions expressions = expressions(attempt, input);
            try {
                return within((String) state.get("Type"), state, input, attempt, expressions).into(scope);
            } catch (StateError error) {
                Optional<Duration> delay = retries.after(error);
                if (delay.isEmpty()) {
                    return caught(state, expressions, error).into(scope);
                }
                pause(() -> waits.pause(delay.get()));
            }
        }
    }

    private Ending within(String type, Map<String, Object> state, Object input, Scope scope, Expressions expressions) {
        return switch (type) {
            case "Pass", "Succeed" -> ending(state, state, expressions, input);
            case "Task" -> resulting(state, expressions, task(state, input, expressions));
            case "Parallel" -> resulting(state, expressions, parallel(state, input, scope, expressions));
            case "Map" -> resulting(state, expressions, new ItemMap(state, expressions).run(input, scope, this::nested));
            case "Choice" -> choice(state, input, expressions);
            case "Wait" -> {
                await(state, expressions);
                yield ending(state, state, expressions, input);
            }
            case "Fail" -> throw new StateError(
                    text(expressions.evaluate(state.get("Error"))), text(expressions.evaluate(state.get("Cause"))));
            case null, default -> throw new StateError(StateError.RUNTIME, "There is no state of type " + type);
        };
    }

    private Object task(Map<String, Object> state, Object input, Expressions expressions) {
        Object arguments = state.containsKey("Arguments") ? expressions.evaluate(state.get("Arguments")) : input;
        String resource = (String) state.get("Resource");
        return expressions.evaluate(state.get("TimeoutSeconds")) instanceof Number seconds
                ? Fork.within(Duration.ofSeconds(seconds.longValue()), () -> tasks.run(resource, arguments))
                : tasks.run(resource, arguments);
    }

    private List<Object> parallel(Map<String, Object> state, Object input, Scope scope, Expressions expressions) {
        Object argument = state.containsKey("Arguments") ? expressions.evaluate(state.get("Arguments")) : input;
        List<Object> branches = Json.list(state.get("Branches"));
        return Fork.join(
                branches.stream().<Callable<Object>>map(branch -> () -> nested(branch, argument, scope)).toList(),
                branches.size());
    }

    private static Ending choice(Map<String, Object> state, Object input, Expressions expressions) {
        for (Object choice : Json.list(state.get("Choices"))) {
            Map<String, Object> rule = Json.object(choice);
            Object holds = expressions.evaluate(rule.get("Condition"));
            if (!(holds instanceof Boolean)) {
                throw new StateError(StateError.QUERY, "A condition is neither true nor false: " + rule.get("Condition"));
            }
            if (holds.equals(true)) {
                return ending(rule, rule, expressions, input);
            }
        }
        if (!state.containsKey("Default")) {
            throw new StateError("States.NoChoiceMatched", "No condition holds and there is no default");
        }
        return ending(state, Map.of("Next", state.get("Default")), expressions, input);
    }

    private void await(Map<String, Object> state, Expressions expressions) {
        if (state.containsKey("Timestamp")) {
            Instant time = Instant.parse(text(expressions.evaluate(state.get("Timestamp"))));
            pause(() -> waits.until(time));
        } else if (expressions.evaluate(state.get("Seconds")) instanceof Number seconds) {
            pause(() -> waits.pause(Duration.ofSeconds(seconds.longValue())));
        } else {
            throw new StateError(StateError.RUNTIME, "A wait says neither for how many seconds nor until when");
        }
    }

    private static Ending caught(Map<String, Object> state, Expressions expressions, StateError error) {
        return Json.list(state.get("Catch")).stream()
                .map(Json::object)
                .filter(rule -> Json.list(rule.get("ErrorEquals")).stream().anyMatch(name -> error.matches((String) name)))
                .findFirst()
                .map(rule -> ending(rule, rule, expressions.with("errorOutput", error.output()), error.output()))
                .orElseThrow(() -> error);
    }

    private static Ending resulting(Map<String, Object> state, Expressions expressions, Object result) {
        limited(result);
        return ending(state, state, expressions.with("result", result), result);
    }

    /** What a state, or the rule of it that applies, makes of itself: both look at the variables as they were. */
    private static Ending ending(
            Map<String, Object> rule, Map<String, Object> next, Expressions expressions, Object otherwise) {
        Object output = rule.containsKey("Output") ? expressions.evaluate(rule.get("Output")) : otherwise;
        Map<String, Object> assigned = Json.object(expressions.evaluate(rule.get("Assign")));
        return new Ending(new Step((String) next.get("Next"), limited(output)), assigned);
    }

    private static Object limited(Object value) {
        if (Json.bytes(value).length > LARGEST_VALUE) {
            throw new StateError(StateError.DATA_LIMIT, "A value has more than " + LARGEST_VALUE + " bytes");
        }
        return value;
    }

    private static Expressions expressions(Scope scope, Object input) {
        return new Expressions(scope.variables(), Map.of("context", scope.context())).with("input", input);
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    private static void pause(Pause pause) {
        try {
            pause.run();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Stopped while waiting");
        }
    }

    private interface Pause {
        void run() throws InterruptedException;
    }

    /** Where to go, null at the end, and with what. */
    private record Step(String next, Object output) {
    }

    /** A step and what it leaves in the variables. */
    private record Ending(Step step, Map<String, Object> assigned) {

        Step into(Scope scope) {
            scope.assign(assigned);
            return step;
        }
    }
}
