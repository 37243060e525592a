package org.certline.local.states;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * What the expressions of one level see: its own variables and those around it, and the context object. A branch or an
 * iteration reads the variables of its surroundings and assigns only its own.
 */
public final class Scope {

    private final Map<String, Object> variables;
    private final Map<String, Object> context;

    /** A level that starts with these variables and this context. */
    public Scope(Map<String, Object> variables, Map<String, Object> context) {
        this.variables = new HashMap<>(variables);
        this.context = Map.copyOf(context);
    }

    /** A level inside this one. */
    Scope inner() {
        return new Scope(variables, context);
    }

    /** The same with one more entry in the context; assigning in it does not reach this one. */
    Scope with(String entry, Object value) {
        Map<String, Object> more = new HashMap<>(context);
        more.put(entry, value);
        return new Scope(variables, more);
    }

    Map<String, Object> variables() {
        return Collections.unmodifiableMap(new HashMap<>(variables));
    }

    Map<String, Object> context() {
        return context;
    }

    void assign(Map<String, Object> values) {
        variables.putAll(values);
    }
}
