package org.certline.domain.plan;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.certline.domain.Window;

/** The five windows of a plan: 报考, 缴费, 排考, 成绩登记, 公示 (manual 001 §5.2.2). */
public record PlanWindows(
        Window registration,
        Window payment,
        Window arrangement,
        Window scoreEntry,
        Window publicity) {

    /** The windows of a draft that names none yet. */
    public static PlanWindows open() {
        return new PlanWindows(null, null, null, null, null);
    }

    /** When the last of them ends; empty where a draft names none. */
    public Optional<Instant> lastEnd() {
        return PlanWindow.all(this).values().stream().filter(Objects::nonNull).map(Window::end)
                .filter(Objects::nonNull).max(Comparator.naturalOrder());
    }
}
