package org.certline.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.util.Map;
import org.certline.domain.account.Role;
import org.certline.domain.notification.DeadlineRule;
import org.certline.domain.plan.RegistrationBasis;
import org.certline.persistence.notification.NotificationRepository;
import org.certline.testing.Answer;
import org.certline.testing.Api;
import org.certline.testing.ExamWorld;
import org.certline.testing.MovableClock;
import org.certline.testing.Platform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class NotificationsTest {

    private static final MovableClock CLOCK = Platform.clock();
    private static final ApplicationContext CONTEXT = Platform.shared().context(CLOCK);

    @AfterAll
    static void close() {
        CONTEXT.close();
    }

    @Test
    void aTenantReadsItsOwnNewestFirstInItsLanguage() {
        var world = new ExamWorld(CONTEXT, CLOCK.instant(), RegistrationBasis.BY_CERTIFICATE);
        CONTEXT.getBean(NotificationRepository.class).add(DeadlineRule.due(world.plan(), world.day(0), world.day(8)));
        Api staff = Api.of(CONTEXT).as(Role.COLLEGE_STAFF, world.college().id());

        Answer first = staff.get("/api/notifications?size=1");
        assertThat(first.status()).as(first.toString()).isEqualTo(200);
        assertThat(first.json().get("items").size()).isEqualTo(1);
        assertThat(first.json().get("items").get(0).get("text").getStringValue())
                .isEqualTo("考试计划“第一批次”的排考已开始，将于 2026-03-12 09:00 结束");

        Answer next = staff.call("GET", "/api/notifications?cursor=" + first.text("next"), null,
                Map.of("Accept-Language", "en"));
        assertThat(next.status()).as(next.toString()).isEqualTo(200);
        assertThat(next.json().get("items").size()).isEqualTo(2);
        assertThat(next.json().get("items").get(0).get("text").getStringValue())
                .isEqualTo("Payment ends soon for the exam plan “第一批次”, at 2026-03-08 09:00");
        assertThat(next.text("next")).isEmpty();

        assertThat(Api.of(CONTEXT).as(Role.COLLEGE_STAFF, "another").get("/api/notifications").json().get("items").size())
                .isZero();
    }

    @Test
    void whatAnAccountHasSeenStaysUnseenForItsColleagues() {
        var world = new ExamWorld(CONTEXT, CLOCK.instant(), RegistrationBasis.BY_CERTIFICATE);
        CONTEXT.getBean(NotificationRepository.class).add(DeadlineRule.due(world.plan(), world.day(0), world.day(8)));
        CLOCK.set(world.day(8));
        Api staff = Api.of(CONTEXT).as(Role.COLLEGE_STAFF, world.college().id());
        Api colleague = Api.of(CONTEXT).as(Role.COLLEGE_STAFF, world.college().id());

        String second = staff.get("/api/notifications").text("items.1.at");
        assertThat(staff.put("/api/notifications/seen", Map.of("until", second)).status()).isEqualTo(204);
        Answer list = staff.get("/api/notifications");
        assertThat(list.text("items.0.seen")).isEqualTo("false");
        assertThat(list.text("items.1.seen")).isEqualTo("true");
        assertThat(list.text("items.2.seen")).isEqualTo("true");
        assertThat(colleague.get("/api/notifications").text("items.1.seen")).isEqualTo("false");

        assertThat(staff.put("/api/notifications/seen", Map.of("until", "2000-01-01T00:00:00Z")).status()).isEqualTo(204);
        assertThat(staff.get("/api/notifications").text("items.1.seen")).isEqualTo("true");
        assertThat(staff.put("/api/notifications/seen", Map.of()).status()).isEqualTo(400);
    }
}
