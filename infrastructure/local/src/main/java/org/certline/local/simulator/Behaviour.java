package org.certline.local.simulator;

import java.time.Duration;
import java.util.Set;

/**
 * How the simulator answers, as set through {@code PUT /_control}.
 *
 * @param mismatch  ends of identity numbers or names that do not match their photo
 * @param slowness  how long mode {@code SLOW} waits before the answer
 */
record Behaviour(Mode mode, Set<String> mismatch, Duration slowness) {

    /** What the service is like at the moment. */
    enum Mode {
        /** Answers at once. */
        OK,
        /** Answers, but late. */
        SLOW,
        /** Answers every request with an error of its own. */
        FAILING,
        /** Hangs up without an answer. */
        DOWN
    }

    static final Behaviour USUAL = new Behaviour(Mode.OK, Set.of(), Duration.ofSeconds(5));

    Behaviour {
        mismatch = Set.copyOf(mismatch);
    }
}
