package org.certline.tasks;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.certline.domain.account.Action;
import org.certline.domain.account.Caller;
import org.certline.domain.notification.SeenMark;
import org.certline.persistence.PageRequest;
import org.certline.persistence.notification.NotificationRepository;
import org.certline.persistence.notification.SeenMarkRepository;
import org.certline.runtime.access.Allowed;
import org.certline.runtime.http.PageView;
import org.certline.runtime.problem.Texts;

/** What the caller's tenant was told. */
@Controller("/api/notifications")
class NotificationController {

    private final NotificationRepository notifications;
    private final SeenMarkRepository marks;
    private final Texts texts;
    private final Clock clock;

    NotificationController(NotificationRepository notifications, SeenMarkRepository marks, Texts texts, Clock clock) {
        this.notifications = notifications;
        this.marks = marks;
        this.texts = texts;
        this.clock = clock;
    }

    /** The tenant's notifications, newest first, each with whether the caller's account has seen it. */
    @Get
    @Allowed(Action.READ_TASKS)
    PageView<NotificationView> list(Caller caller, HttpRequest<?> request, @QueryValue(defaultValue = "50") int size,
            @Nullable @QueryValue String cursor) {
        Locale locale = request.getLocale().orElse(Locale.SIMPLIFIED_CHINESE);
        SeenMark mark = marks.of(caller.accountId());
        return PageView.of(notifications.ofTenant(caller.tenantId(), new PageRequest(size, cursor)),
                one -> NotificationView.of(one, mark, texts, locale));
    }

    /** The caller's account has seen everything due up to a moment; what it had seen before it has still seen. */
    @Put("/seen")
    @Status(HttpStatus.NO_CONTENT)
    @Allowed(Action.READ_TASKS)
    void see(Caller caller, @Body @Valid Seen seen) {
        SeenMark before = marks.of(caller.accountId());
        SeenMark after = before.moved(seen.until(), clock.instant());
        if (!after.equals(before)) {
            marks.save(after);
        }
    }

    /** @param until when the newest one seen was due */
    @Serdeable
    record Seen(@NotNull Instant until) {
    }
}
