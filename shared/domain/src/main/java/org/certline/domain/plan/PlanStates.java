package org.certline.domain.plan;

import java.time.Instant;
import org.certline.domain.Window;

/** How the five windows of a plan stand at a moment. */
public record PlanStates(
        Window.State registration,
        Window.State payment,
        Window.State arrangement,
        Window.State scoreEntry,
        Window.State publicity) {

    public static PlanStates at(PlanWindows windows, Instant now) {
        return new PlanStates(state(windows.registration(), now), state(windows.payment(), now),
                state(windows.arrangement(), now), state(windows.scoreEntry(), now), state(windows.publicity(), now));
    }

    /** A window that a draft leaves open has not started. */
    private static Window.State state(Window window, Instant now) {
        return window == null || window.start() == null || window.end() == null
                ? Window.State.NOT_STARTED
                : window.at(now);
    }
}
