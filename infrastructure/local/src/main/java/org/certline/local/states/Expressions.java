package org.certline.local.states;

import static com.dashjoin.jsonata.Jsonata.jsonata;

import com.dashjoin.jsonata.JException;
import com.dashjoin.jsonata.Jsonata;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Evaluates the {@code {% … %}} expressions of a value with the variables and the {@code $states} of a moment.
 *
 * @param variables by name, without the dollar sign
 * @param states the value of {@code $states}
 */
record Expressions(Map<String, Object> variables, Map<String, Object> states) {

    /** The same with one more field in {@code $states}. */
    Expressions with(String field, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(states);
        more.put(field, value);
        return new Expressions(variables, more);
    }

    /** The value with every expression in it replaced; throws {@link StateError} where one fails or yields nothing. */
    Object evaluate(Object value) {
        return switch (value) {
            case String text when text.startsWith("{%") && text.endsWith("%}") ->
                    expression(text.substring(2, text.length() - 2));
            case Map<?, ?> fields -> {
                Map<String, Object> evaluated = new LinkedHashMap<>();
                fields.forEach((key, field) -> evaluated.put((String) key, evaluate(field)));
                yield evaluated;
            }
            case List<?> values -> {
                List<Object> evaluated = new ArrayList<>();
                values.forEach(element -> evaluated.add(evaluate(element)));
                yield evaluated;
            }
            case null, default -> value;
        };
    }

    private Object expression(String text) {
        try {
            Jsonata expression = jsonata(text);
            expression.setOutputConvertNulls(false);
            Jsonata.Frame frame = expression.createFrame();
            Functions.bind(frame);
            variables.forEach((name, value) -> frame.bind(name, withNulls(value)));
            frame.bind("states", withNulls(states));
            Object result = expression.evaluate(null, frame);
            if (result == null) {
                throw new StateError(StateError.QUERY, "The expression yields nothing: " + text.strip());
            }
            return plain(result);
        } catch (JException failed) {
            throw new StateError(StateError.QUERY, failed.getMessage() + " in: " + text.strip());
        }
    }

    /** JSON's null is a value to JSONata, Java's is the absence of one. */
    private static Object withNulls(Object value) {
        return switch (value) {
            case null -> Jsonata.NULL_VALUE;
            case Map<?, ?> fields -> {
                Map<Object, Object> converted = new LinkedHashMap<>();
                fields.forEach((key, field) -> converted.put(key, withNulls(field)));
                yield converted;
            }
            case List<?> values -> {
                List<Object> converted = new ArrayList<>();
                values.forEach(element -> converted.add(withNulls(element)));
                yield converted;
            }
            default -> value;
        };
    }

    private static Object plain(Object value) {
        return switch (value) {
            case Object nothing when nothing == Jsonata.NULL_VALUE -> null;
            case Map<?, ?> fields -> {
                Map<String, Object> converted = new LinkedHashMap<>();
                fields.forEach((key, field) -> converted.put((String) key, plain(field)));
                yield converted;
            }
            case List<?> values -> {
                List<Object> converted = new ArrayList<>();
                values.forEach(element -> converted.add(plain(element)));
                yield converted;
            }
            case String _, Number _, Boolean _ -> value;
            default -> throw new StateError(StateError.QUERY, "An expression yields a function");
        };
    }
}
