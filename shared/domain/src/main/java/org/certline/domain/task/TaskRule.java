package org.certline.domain.task;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.certline.domain.Decision;

/** What a person may do with a task, and what becomes of one that nobody goes on with. */
public final class TaskRule {

    /** How long a task waits for its file. */
    public static final Duration LONGEST_WAIT = Duration.ofDays(1);

    private TaskRule() {
    }

    /** The import with its preview confirmed, counting anew. One that is running already stays as it is. */
    public static Decision<Task> confirm(Task task) {
        if (!task.kind().isImport()) {
            return Decision.refuse(TaskReason.NOT_TO_BE_CONFIRMED);
        }
        return switch (task.state()) {
            case TO_BE_CONFIRMED -> Decision.accept(task.in(TaskState.RUNNING).progressed(0, Map.of()).resulting(""));
            case RUNNING -> Decision.accept(task);
            default -> Decision.refuse(TaskReason.NOT_TO_BE_CONFIRMED);
        };
    }

    /** The task ended before it changed anything. */
    public static Decision<Task> cancel(Task task, Instant now) {
        return task.state().next().contains(TaskState.CANCELLED)
                ? Decision.accept(task.ended(TaskState.CANCELLED, "", now))
                : Decision.refuse(TaskReason.NOT_TO_BE_CANCELLED);
    }

    /** The task cancelled when it has waited for its file for longer than {@link #LONGEST_WAIT}, else as it is. */
    public static Task abandon(Task task, Instant now) {
        boolean overdue = task.state() == TaskState.WAITING_FOR_FILE
                && task.startedAt().isBefore(now.minus(LONGEST_WAIT));
        return overdue ? task.ended(TaskState.CANCELLED, TaskReason.FILE_NOT_UPLOADED.code(), now) : task;
    }
}
