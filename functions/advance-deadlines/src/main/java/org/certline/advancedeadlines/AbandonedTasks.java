package org.certline.advancedeadlines;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.certline.domain.task.Task;
import org.certline.domain.task.TaskRule;
import org.certline.persistence.task.TaskRepository;

/** Cancels tasks whose file never came; the link to upload it with has expired long before. */
@Singleton
final class AbandonedTasks {

    private final TaskRepository tasks;
    private final Clock clock;

    AbandonedTasks(TaskRepository tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Gives how many it looked at and found to have waited too long. */
    int cancel() {
        Instant now = clock.instant();
        List<Task> overdue = tasks.waitingForFiles()
                .takeWhile(task -> !TaskRule.abandon(task, now).equals(task))
                .toList();
        overdue.forEach(task -> tasks.update(task.tenantId(), task.id(), current -> TaskRule.abandon(current, now)));
        return overdue.size();
    }
}
