package org.certline.local.states;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.certline.local.json.Json;

/** A {@code Map} state: the same steps for each item, several at once, some of which may be allowed to fail. */
final class ItemMap {

    /** How many items an inline map of Step Functions handles at once where it names no limit. */
    private static final int AT_ONCE = 40;

    private static final Object FAILED = new Object();

    private final Map<String, Object> state;
    private final Expressions expressions;
    private final AtomicInteger failures = new AtomicInteger();

    ItemMap(Map<String, Object> state, Expressions expressions) {
        this.state = state;
        this.expressions = expressions;
    }

    /** The outputs in the order of the items, without those that failed and were tolerated. */
    List<Object> run(Object input, Scope scope, Iteration iteration) {
        Object items = state.containsKey("Items") ? expressions.evaluate(state.get("Items")) : input;
        if (!(items instanceof List<?> list)) {
            throw new StateError(StateError.QUERY, "The items of a map are not an array");
        }
        double tolerated = Math.max(number("ToleratedFailureCount"), number("ToleratedFailurePercentage") * list.size() / 100);
        List<Callable<Object>> work = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            Scope own = scope.with("Map", item(i, list.get(i)));
            Object selected = list.get(i);
            work.add(() -> attempt(own, selected, iteration, tolerated));
        }
        int atOnce = (int) number("MaxConcurrency");
        return Fork.join(work, atOnce == 0 ? AT_ONCE : atOnce).stream().filter(output -> output != FAILED).toList();
    }

    private Object attempt(Scope scope, Object item, Iteration iteration, double tolerated) {
        try {
            Object input = state.containsKey("ItemSelector")
                    ? expressions.with("context", scope.context()).evaluate(state.get("ItemSelector"))
                    : item;
            return iteration.run(state.get("ItemProcessor"), input, scope);
        } catch (StateError error) {
            if (!tolerant()) {
                throw error;
            }
            if (failures.incrementAndGet() > tolerated) {
                throw new StateError("States.ExceedToleratedFailureThreshold",
                        failures + " items failed, the last with " + error.error() + ": " + error.cause());
            }
            return FAILED;
        }
    }

    private boolean tolerant() {
        Map<String, Object> processor = Json.object(state.get("ItemProcessor"));
        return Objects.equals(Json.object(processor.get("ProcessorConfig")).get("Mode"), "DISTRIBUTED");
    }

    private double number(String field) {
        return expressions.evaluate(state.get(field)) instanceof Number value ? value.doubleValue() : 0;
    }

    private static Map<String, Object> item(int index, Object value) {
        return Map.of("Item", value == null ? Map.of("Index", index) : Map.of("Index", index, "Value", value));
    }

    /** Runs the steps of one item. */
    @FunctionalInterface
    interface Iteration {
        Object run(Object processor, Object input, Scope scope);
    }
}
