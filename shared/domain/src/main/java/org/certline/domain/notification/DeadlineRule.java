package org.certline.domain.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.certline.domain.Window;
import org.certline.domain.plan.Plan;
import org.certline.domain.plan.PlanWindow;

/** Which notifications the windows of a plan make due. Whatever a window allows follows from the clock, not from these. */
public final class DeadlineRule {

    /** How long before its end a window is said to close soon. */
    public static final Duration NOTICE = Duration.ofDays(1);

    private DeadlineRule() {
    }

    /**
     * The notifications due after one moment (excluded) and up to another (included): for the plan's organization and
     * each participating college, none for a draft. Spans that follow one another name each exactly once.
     */
    public static List<Notification> due(Plan plan, Instant after, Instant upTo) {
        if (!plan.published()) {
            return List.of();
        }
        return Arrays.stream(PlanWindow.values())
                .flatMap(window -> ofWindow(plan, window))
                .filter(notification -> notification.at().isAfter(after) && !notification.at().isAfter(upTo))
                .toList();
    }

    private static Stream<Notification> ofWindow(Plan plan, PlanWindow window) {
        Window span = window.of(plan.windows());
        Instant closing = span.end().minus(NOTICE);
        Stream<Notification> opens = toAll(plan, NotificationKind.PLAN_WINDOW_OPENS, window, span.start());
        return closing.isAfter(span.start())
                ? Stream.concat(opens, toAll(plan, NotificationKind.PLAN_WINDOW_CLOSES_SOON, window, closing))
                : opens;
    }

    private static Stream<Notification> toAll(Plan plan, NotificationKind kind, PlanWindow window, Instant at) {
        return Stream.concat(Stream.of(plan.organizationId()), plan.collegeIds().stream())
                .map(tenantId -> Notification.of(tenantId, kind, plan, window, at));
    }
}
