package org.certline.tasks;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.certline.domain.DailyNumber;
import org.certline.domain.notification.Notification;
import org.certline.domain.notification.NotificationKind;
import org.certline.domain.notification.SeenMark;
import org.certline.domain.plan.PlanWindow;
import org.certline.runtime.problem.Texts;

/**
 * A notification as callers see it.
 *
 * @param subject what it is about, such as {@code plan/202603020001}
 * @param window  which of the plan's windows
 * @param until   when the window ends
 * @param at      when it was due
 * @param text    all of it in the caller's language
 * @param seen    whether the caller's account has seen it
 */
@Serdeable
record NotificationView(
        String id,
        NotificationKind kind,
        String subject,
        PlanWindow window,
        Instant until,
        Instant at,
        String text,
        boolean seen) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(DailyNumber.ZONE);

    static NotificationView of(Notification one, SeenMark mark, Texts texts, Locale locale) {
        List<String> args = List.of(one.title(), texts.of(one.window(), List.of(), locale), MOMENT.format(one.until()));
        return new NotificationView(one.id(), one.kind(), one.subject(), one.window(), one.until(), one.at(),
                texts.of(one.kind(), args, locale), mark.covers(one));
    }
}
