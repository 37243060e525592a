package org.certline.local.states;

import java.util.Map;

/** Is told of every state of the machine itself before it runs, so that an interrupted execution can go on from there. */
@FunctionalInterface
public interface Progress {

    /** All before this state is done; with the state's input and the variables assigned so far. */
    void entering(String state, Object input, Map<String, Object> variables);
}
