package org.certline.tasks;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.util.Locale;
import org.certline.domain.account.Action;
import org.certline.domain.account.Caller;
import org.certline.persistence.PageRequest;
import org.certline.persistence.notification.NotificationRepository;
import org.certline.runtime.access.Allowed;
import org.certline.runtime.http.PageView;
import org.certline.runtime.problem.Texts;

/** What the caller's tenant was told. */
@Controller("/api/notifications")
class NotificationController {

    private final NotificationRepository notifications;
    private final Texts texts;

    NotificationController(NotificationRepository notifications, Texts texts) {
        this.notifications = notifications;
        this.texts = texts;
    }

    /** The tenant's notifications, newest first. */
    @Get
    @Allowed(Action.READ_TASKS)
    PageView<NotificationView> list(Caller caller, HttpRequest<?> request, @QueryValue(defaultValue = "50") int size,
            @Nullable @QueryValue String cursor) {
        Locale locale = request.getLocale().orElse(Locale.SIMPLIFIED_CHINESE);
        return PageView.of(notifications.ofTenant(caller.tenantId(), new PageRequest(size, cursor)),
                one -> NotificationView.of(one, texts, locale));
    }
}
