package org.certline.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.certline.domain.arrangement.ArrangementReason;
import org.certline.domain.arrangement.Placement;
import org.certline.domain.arrangement.RoomSession;
import org.certline.domain.arrangement.TicketNumber;
import org.certline.domain.arrangement.Unplaced;
import org.certline.domain.registration.Registration;
import org.certline.domain.site.Site;
import org.certline.domain.task.Task;
import org.certline.domain.task.TaskState;
import org.certline.persistence.arrangement.PlacementRepository;
import org.certline.persistence.arrangement.RoomSessionRepository;
import org.certline.persistence.arrangement.UnplacedRepository;
import org.certline.persistence.registration.RegistrationRepository;
import org.certline.testing.MovableClock;
import org.certline.testing.Platform;
import org.certline.testing.SampleExam;
import org.certline.testing.TestContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScheduleHandlerTest {

    private static final MovableClock CLOCK = Platform.clock();
    private static final ApplicationContext CONTEXT = Platform.shared().context(CLOCK);

    private final SampleExam exam = SampleExam.from(CONTEXT, CLOCK.instant());
    private final Site site = exam.site(exam.collegeA());
    private final ScheduleRun run = new ScheduleRun(CONTEXT, exam.plan());

    @AfterAll
    static void close() {
        CONTEXT.close();
    }

    @BeforeEach
    void oneRoom() {
        exam.room(site, "101", 30);
    }

    @Test
    void aRunSeatsAndNumbersEverybody() {
        people(0, 12);
        Task task = run.arrange();
        assertThat(task.state()).isEqualTo(TaskState.SUCCEEDED);
        assertThat(task.counts()).containsEntry("placed", 24L).containsEntry("unplaced", 0L);
        assertThat(run.arrangement().runId()).isEqualTo(task.id());
        List<Placement> placements = placements();
        assertThat(placements).hasSize(24).allSatisfy(one -> {
            TicketNumber number = new TicketNumber(one.ticketNumber());
            assertThat(number.planNumber()).isEqualTo(exam.plan().number());
            assertThat(number.regionCode()).isEqualTo("110000");
        });
        assertThat(placements.stream().collect(Collectors.groupingBy(Placement::candidateNumber,
                Collectors.mapping(Placement::ticketNumber, Collectors.toSet()))).values())
                .allMatch(numbers -> numbers.size() == 1);
        assertThat(bean(RoomSessionRepository.class).all(exam.plan().id(), task.id()))
                .extracting(RoomSession::placed).containsExactly(12, 12);
    }

    @Test
    void theFirstStepIsAskedWithWhatTheWorkflowWasStartedWith() throws IOException {
        people(0, 1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ScheduleHandler(CONTEXT).handleRequest(new ByteArrayInputStream("""
                {"mode": "ARRANGE", "organizationId": "%s", "planId": "%s", "taskId": "t", "step": "CHECK"}"""
                .formatted(exam.plan().organizationId(), exam.plan().id()).getBytes(StandardCharsets.UTF_8)), out,
                new TestContext());
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"goesOn\":true").contains("\"formerRunId\":\"\"");
    }

    @Test
    void everyStepMayRunTwice() {
        people(0, 5);
        ScheduleOrder order = run.step(ScheduleStep.CHECK, run.begin(ScheduleMode.ARRANGE));
        run.step(ScheduleStep.SEAT, order);
        run.step(ScheduleStep.SEAT, order);
        run.step(ScheduleStep.NUMBER, order);
        List<Placement> once = placements();
        run.step(ScheduleStep.SEAT, order);
        run.step(ScheduleStep.NUMBER, order);
        assertThat(placements()).isEqualTo(once).hasSize(10);
    }

    @Test
    void aLaterRunReplacesTheFormerAndKeepsTicketNumbers() {
        people(0, 4);
        Task first = run.arrange();
        Map<String, String> before = tickets();
        people(4, 8);
        run.arrange();
        assertThat(tickets()).hasSize(8).containsAllEntriesOf(before);
        assertThat(bean(PlacementRepository.class).all(exam.plan().id(), first.id())).isEmpty();
        assertThat(bean(RoomSessionRepository.class).all(exam.plan().id(), first.id())).isEmpty();
    }

    @Test
    void whoHasNoSeatIsListedWithTheReason() {
        people(0, 31);
        Task task = run.arrange();
        assertThat(bean(UnplacedRepository.class).all(exam.plan().id(), task.id()))
                .extracting(Unplaced::reason).containsExactly(ArrangementReason.NO_SEAT, ArrangementReason.NO_SEAT);
        assertThat(run.arrangement().unplaced()).isEqualTo(2);
    }

    @Test
    void publishingMarksTheSeatedAndOnlyThem() {
        people(0, 31);
        run.arrange();
        assertThat(run.publish().state()).isEqualTo(TaskState.SUCCEEDED);
        assertThat(run.arrangement().isPublished()).isTrue();
        assertThat(bean(RegistrationRepository.class).allOfPlan(exam.plan().id(), "").filter(Registration::arranged))
                .hasSize(30);
    }

    @Test
    void whatChangedSinceMustBeArrangedAgainBeforePublishing() {
        people(0, 3);
        run.arrange();
        people(3, 4);
        assertThat(run.publish()).extracting(Task::state, Task::problem)
                .containsExactly(TaskState.FAILED, "arrangement.outdated");
        assertThat(run.arrangement().isPublished()).isFalse();
    }

    @Test
    void outsideItsWindowNothingIsArranged() {
        people(0, 1);
        CLOCK.set(exam.day(6));
        assertThat(run.arrange()).extracting(Task::state, Task::problem)
                .containsExactly(TaskState.FAILED, "arrangement.window-ended");
        CLOCK.set(exam.day(0));
    }

    @Test
    void aRunThatWasOvertakenShowsNothing() {
        people(0, 2);
        ScheduleOrder overtaken = run.step(ScheduleStep.CHECK, run.begin(ScheduleMode.ARRANGE));
        run.step(ScheduleStep.SEAT, overtaken);
        Task winner = run.arrange();
        run.step(ScheduleStep.NUMBER, overtaken);
        assertThat(run.arrangement().runId()).isEqualTo(winner.id());
        assertThat(run.task(overtaken).problem()).isEqualTo("arrangement.interrupted");
        assertThat(bean(PlacementRepository.class).all(exam.plan().id(), overtaken.taskId())).isEmpty();
    }

    private void people(int from, int to) {
        for (int n = from; n < to; n++) {
            exam.register(n, n % 2 == 0 ? exam.collegeA() : exam.collegeB(), site);
        }
    }

    private Map<String, String> tickets() {
        return placements().stream().collect(Collectors.toMap(Placement::candidateNumber, Placement::ticketNumber,
                (one, same) -> one));
    }

    private List<Placement> placements() {
        return bean(PlacementRepository.class).all(exam.plan().id(), run.arrangement().runId()).toList();
    }

    private static <T> T bean(Class<T> type) {
        return CONTEXT.getBean(type);
    }
}
