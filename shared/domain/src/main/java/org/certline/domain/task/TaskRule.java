package org.certline.domain.task;

import java.time.Instant;
import java.util.Map;
import org.certline.domain.Decision;

/** What a person may do with a task. */
public final class TaskRule {

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
}
