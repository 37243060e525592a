package org.certline.domain.plan;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.certline.domain.Window;
import org.certline.domain.Worded;

/** The five windows by name, in their order. */
public enum PlanWindow implements Worded {
    REGISTRATION("registration", PlanWindows::registration),
    PAYMENT("payment", PlanWindows::payment),
    ARRANGEMENT("arrangement", PlanWindows::arrangement),
    SCORE_ENTRY("scoreEntry", PlanWindows::scoreEntry),
    PUBLICITY("publicity", PlanWindows::publicity);

    private final String component;
    private final Function<PlanWindows, Window> window;

    PlanWindow(String component, Function<PlanWindows, Window> window) {
        this.component = component;
        this.window = window;
    }

    /** The window's span in a plan. */
    public Window of(PlanWindows windows) {
        return window.apply(windows);
    }

    /** The field of the plan that holds it. */
    String field() {
        return "windows." + component;
    }

    static Map<PlanWindow, Window> all(PlanWindows windows) {
        Map<PlanWindow, Window> all = new EnumMap<>(PlanWindow.class);
        for (PlanWindow one : values()) {
            all.put(one, one.of(windows));
        }
        return all;
    }
}
