package org.certline.domain.notification;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.certline.domain.plan.Plan;
import org.certline.domain.plan.PlanWindow;

/**
 * A notification 通知 to a tenant. Never changed once written.
 *
 * @param id       made of the moment, the plan, the window and the kind, so that the same one has the same id; ids sort
 *                 by the moment
 * @param tenantId the organization or college told
 * @param subject  what it is about, such as {@code plan/202603020001}
 * @param title    the subject's name at that time
 * @param window   which of the plan's windows
 * @param until    when the window ends
 * @param at       the moment it is due, whenever it was written
 */
public record Notification(
        String id,
        String tenantId,
        NotificationKind kind,
        String subject,
        String title,
        PlanWindow window,
        Instant until,
        Instant at) {

    static Notification of(String tenantId, NotificationKind kind, Plan plan, PlanWindow window, Instant at) {
        String id = String.join("-", at.truncatedTo(ChronoUnit.SECONDS).toString(), plan.id(), window.key(), kind.key());
        return new Notification(id, tenantId, kind, "plan/" + plan.id(), plan.name(), window,
                window.of(plan.windows()).end(), at);
    }
}
