package org.certline.domain.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.certline.domain.Window;
import org.certline.domain.plan.Plan;
import org.certline.domain.plan.PlanWindow;
import org.certline.domain.plan.PlanWindows;
import org.certline.domain.plan.RegistrationBasis;
import org.junit.jupiter.api.Test;

class DeadlineRuleTest {

    private static final Instant START = Instant.parse("2026-03-02T01:00:00Z");

    @Test
    void theOrganizationAndEveryCollegeAreToldThatAWindowOpens() {
        assertThat(DeadlineRule.due(plan(true), START.minusSeconds(1), START))
                .extracting(Notification::tenantId).containsExactly("organization", "college-1", "college-2");
        assertThat(DeadlineRule.due(plan(true), START.minusSeconds(1), START)).allSatisfy(one -> {
            assertThat(one.kind()).isEqualTo(NotificationKind.PLAN_WINDOW_OPENS);
            assertThat(one.window()).isEqualTo(PlanWindow.REGISTRATION);
            assertThat(one.at()).isEqualTo(START);
            assertThat(one.until()).isEqualTo(day(4));
            assertThat(one.subject()).isEqualTo("plan/202603020001");
        });
    }

    @Test
    void aWindowClosesSoonADayBeforeItsEnd() {
        assertThat(DeadlineRule.due(plan(true), day(3).minusSeconds(1), day(3)))
                .extracting(Notification::kind, Notification::window)
                .containsOnly(tuple(
                        NotificationKind.PLAN_WINDOW_CLOSES_SOON, PlanWindow.REGISTRATION));
    }

    @Test
    void aWindowOfADayIsAnnouncedOnce() {
        assertThat(DeadlineRule.due(plan(true), START, day(30)))
                .filteredOn(one -> one.window() == PlanWindow.SCORE_ENTRY && one.tenantId().equals("organization"))
                .extracting(Notification::kind).containsExactly(NotificationKind.PLAN_WINDOW_OPENS);
    }

    @Test
    void aDraftTellsNobody() {
        assertThat(DeadlineRule.due(plan(false), START.minusSeconds(1), day(30))).isEmpty();
    }

    @Test
    void everyNotificationOfATenantHasAnIdOfItsOwn() {
        assertThat(DeadlineRule.due(plan(true), START.minusSeconds(1), day(30)))
                .filteredOn(one -> one.tenantId().equals("college-1"))
                .extracting(Notification::id).hasSize(9).doesNotHaveDuplicates();
    }

    @Property
    void spansThatFollowOneAnotherNameEachOnce(@ForAll @IntRange(min = -48, max = 720) int first,
            @ForAll @IntRange(max = 480) int length, @ForAll @IntRange(max = 480) int more) {
        Instant from = START.plus(Duration.ofHours(first));
        Instant middle = from.plus(Duration.ofHours(length));
        Instant to = middle.plus(Duration.ofHours(more));

        assertThat(Stream.concat(DeadlineRule.due(plan(true), from, middle).stream(),
                DeadlineRule.due(plan(true), middle, to).stream()))
                .containsExactlyInAnyOrderElementsOf(DeadlineRule.due(plan(true), from, to));
    }

    private static Plan plan(boolean published) {
        return new Plan("202603020001", "organization", "202603020001", "第一批次", RegistrationBasis.BY_CERTIFICATE,
                List.of(), List.of("college-1", "college-2"), new PlanWindows(new Window(START, day(4)),
                        new Window(day(1), day(6)), new Window(day(7), day(10)), new Window(day(12), day(13)),
                        new Window(day(14), day(20))), true, 1, published, 1);
    }

    private static Instant day(int days) {
        return START.plus(Duration.ofDays(days));
    }
}
