package org.certline.schedule;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.certline.domain.Refusal;
import org.certline.domain.arrangement.Arrangement;
import org.certline.domain.arrangement.ArrangementReason;
import org.certline.domain.task.Task;
import org.certline.domain.task.TaskState;
import org.certline.persistence.task.TaskRepository;

/** What the task of a run says of it. A task that has ended is left as it is, because steps may run twice. */
@Singleton
final class ScheduleTasks {

    private final TaskRepository tasks;
    private final Clock clock;

    ScheduleTasks(TaskRepository tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Says how many sittings a run has dealt with. */
    void progress(ScheduleOrder order, int placed, int unplaced) {
        change(order, task -> task.progressed(placed + (long) unplaced, counts(placed, unplaced)));
    }

    void succeed(ScheduleOrder order, Arrangement arrangement) {
        int placed = arrangement.placed();
        int unplaced = arrangement.unplaced();
        change(order, task -> task.progressed(placed + (long) unplaced, counts(placed, unplaced))
                .ended(TaskState.SUCCEEDED, "", clock.instant()));
    }

    /** Ends the task with the first reason, and the workflow with it. */
    ScheduleOrder refuse(ScheduleOrder order, Refusal refusal) {
        change(order, task -> task.ended(TaskState.FAILED, refusal.reason().code(), clock.instant()));
        return order.stopped();
    }

    /** Ends the task after something that no rule foresaw. */
    ScheduleOrder fail(ScheduleOrder order) {
        return refuse(order, Refusal.of(ArrangementReason.INTERRUPTED));
    }

    private void change(ScheduleOrder order, UnaryOperator<Task> change) {
        tasks.update(order.organizationId(), order.taskId(), task -> task.state().isEnded() ? task : change.apply(task));
    }

    private static Map<String, Long> counts(int placed, int unplaced) {
        return Map.of("placed", (long) placed, "unplaced", (long) unplaced);
    }
}
