package org.certline.advancedeadlines;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.certline.domain.notification.DeadlineRule;
import org.certline.persistence.notification.DeadlineRun;
import org.certline.persistence.notification.DeadlineRunRepository;
import org.certline.persistence.notification.NotificationRepository;
import org.certline.persistence.plan.PlanRepository;

/** Writes what became due since the last run, however long that is ago. */
@Singleton
final class DueNotifications {

    /** Looked at once more: for plans published just after a window opened, and an index a moment behind. */
    private static final Duration OVERLAP = Duration.ofHours(1);

    private final PlanRepository plans;
    private final NotificationRepository notifications;
    private final DeadlineRunRepository runs;
    private final Clock clock;

    DueNotifications(PlanRepository plans, NotificationRepository notifications, DeadlineRunRepository runs,
            Clock clock) {
        this.plans = plans;
        this.notifications = notifications;
        this.runs = runs;
        this.clock = clock;
    }

    /** Gives how many were written. The run is remembered after them: stopped between the two, it is repeated. */
    int write() {
        Instant now = clock.instant();
        DeadlineRun last = runs.find().orElseGet(() -> DeadlineRun.first(now));
        Instant after = last.upTo().minus(OVERLAP);
        int written = plans.endingAfter(after)
                .mapToInt(plan -> notifications.add(DeadlineRule.due(plan, after, now)))
                .sum();
        if (last.version() == 0 || now.isAfter(last.upTo())) {
            runs.save(last.until(now));
        }
        return written;
    }
}
