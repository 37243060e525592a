package org.certline.local.states;

import java.util.Map;

/** An error inside an execution: what {@code Retry} and {@code Catch} look at and what a failed execution shows. */
public final class StateError extends RuntimeException {

    /** A value larger than {@link Interpreter#LARGEST_VALUE}. */
    public static final String DATA_LIMIT = "States.DataLimitExceeded";

    /** A definition that cannot be carried out. */
    public static final String RUNTIME = "States.Runtime";

    /** Something that took longer than it may. */
    public static final String TIMEOUT = "States.Timeout";

    /** A JSONata expression that fails, or yields nothing where a value is needed. */
    public static final String QUERY = "States.QueryEvaluationError";

    private final String error;

    /** With an error's name, such as {@code States.Timeout} or the name of a function's exception, and its text. */
    public StateError(String error, String cause) {
        super(cause);
        this.error = error;
    }

    /** The name that {@code ErrorEquals} compares. */
    public String error() {
        return error;
    }

    /** The text that goes with it; never null. */
    public String cause() {
        return getMessage() == null ? "" : getMessage();
    }

    /** The value of {@code $states.errorOutput}. */
    Map<String, Object> output() {
        return Map.of("Error", error, "Cause", cause());
    }

    /** Whether a name in {@code ErrorEquals} means this error, the reserved names included. */
    boolean matches(String name) {
        return switch (name) {
            case "States.ALL" -> !error.equals(RUNTIME) && !error.equals(DATA_LIMIT);
            case "States.TaskFailed" -> !error.equals(TIMEOUT);
            default -> error.equals(name);
        };
    }
}
