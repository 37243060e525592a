package org.certline.verifyphoto;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.certline.domain.task.Task;
import org.certline.domain.task.TaskState;
import org.certline.persistence.task.TaskRepository;

/** Counts a part of a task once, however often it is told; the last part ends the task. */
@Singleton
final class Tally {

    private static final String COUNTED = "counted";

    private final TaskRepository tasks;
    private final Clock clock;

    Tally(TaskRepository tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    String add(Step step) {
        tasks.update(step.tenantId(), step.taskId(), task -> counted(task, step));
        return COUNTED;
    }

    private Task counted(Task task, Step step) {
        String mark = "chunk-" + step.chunk();
        if (task.parameters().containsKey(mark)) {
            return task;
        }
        Map<String, Long> counts = new TreeMap<>(task.counts());
        step.outcomes().forEach(outcome -> counts.merge(outcome, 1L, Long::sum));
        Task next = task.with(mark, COUNTED).progressed(task.done() + step.outcomes().size(), counts);
        return next.done() == next.total() ? next.ended(TaskState.SUCCEEDED, "", clock.instant()) : next;
    }
}
