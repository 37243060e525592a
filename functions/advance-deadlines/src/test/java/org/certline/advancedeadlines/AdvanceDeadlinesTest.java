package org.certline.advancedeadlines;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.certline.domain.notification.Notification;
import org.certline.domain.plan.RegistrationBasis;
import org.certline.domain.task.Task;
import org.certline.domain.task.TaskKind;
import org.certline.domain.task.TaskState;
import org.certline.persistence.PageRequest;
import org.certline.persistence.notification.NotificationRepository;
import org.certline.persistence.task.TaskRepository;
import org.certline.testing.ExamWorld;
import org.certline.testing.MovableClock;
import org.certline.testing.Platform;
import org.certline.testing.TestContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Runs share what they remember, so the clock only ever moves on. */
class AdvanceDeadlinesTest {

    private static final MovableClock CLOCK = Platform.clock();
    private static final ApplicationContext CONTEXT = Platform.shared().context(CLOCK);

    private final AdvanceDeadlinesHandler handler = new AdvanceDeadlinesHandler(CONTEXT);
    private final TaskRepository tasks = CONTEXT.getBean(TaskRepository.class);

    @AfterAll
    static void close() {
        CONTEXT.close();
    }

    @Test
    void whatMissedRunsLeftOutIsMadeUpForAndNothingIsToldTwice() {
        run();
        var world = new ExamWorld(CONTEXT, CLOCK.instant(), RegistrationBasis.BY_CERTIFICATE);
        CLOCK.advance(Duration.ofDays(8));

        assertThat(run().notifications()).isEqualTo(9);
        assertThat(run().notifications()).isZero();

        String plan = world.plan().id();
        assertThat(told(world.college().id())).isEqualTo(told(world.organizationId())).containsExactly(
                world.day(7) + "-" + plan + "-arrangement-plan-window-opens",
                world.day(5) + "-" + plan + "-payment-plan-window-closes-soon",
                world.day(3) + "-" + plan + "-registration-plan-window-closes-soon");
        CLOCK.advance(Duration.ofDays(30));
        assertThat(run().notifications()).isEqualTo(15);
        assertThat(run().notifications()).isZero();
    }

    @Test
    void aTaskThatWaitedForItsFileTooLongIsCancelled() {
        Task old = waiting();
        Task arrived = tasks.save(waiting().in(TaskState.CHECKING));
        CLOCK.advance(Duration.ofHours(2));
        Task young = waiting();
        CLOCK.advance(Duration.ofHours(23));

        assertThat(run().cancelled()).isEqualTo(1);
        assertThat(run().cancelled()).isZero();

        assertThat(current(old).state()).isEqualTo(TaskState.CANCELLED);
        assertThat(current(old).problem()).isEqualTo("task.file-not-uploaded");
        assertThat(current(arrived)).isEqualTo(arrived);
        assertThat(current(young)).isEqualTo(young);
    }

    @Test
    void theScheduleSpeaksJson() throws IOException {
        for (String event : List.of("{}", """
                {"version":"0","id":"7bf73129","detail-type":"Scheduled Event","source":"aws.scheduler","detail":"{}"}""")) {
            var answer = new ByteArrayOutputStream();
            handler.handleRequest(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), answer,
                    new TestContext());
            assertThat(answer.toString(StandardCharsets.UTF_8)).contains("\"notifications\":0");
        }
    }

    private Advance run() {
        return handler.handle(new Tick(null));
    }

    private List<String> told(String tenantId) {
        return CONTEXT.getBean(NotificationRepository.class).ofTenant(tenantId, PageRequest.first()).items().stream()
                .map(Notification::id).toList();
    }

    private Task waiting() {
        return tasks.save(Task.waitingForFile(UUID.randomUUID().toString(), "college", TaskKind.IMPORT_ROSTER, Map.of(),
                "考生.xlsx", "account", CLOCK.instant()));
    }

    private Task current(Task task) {
        return tasks.find(task.tenantId(), task.id()).orElseThrow();
    }
}
