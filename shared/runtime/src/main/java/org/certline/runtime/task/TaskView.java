package org.certline.runtime.task;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Map;
import org.certline.domain.task.Task;
import org.certline.domain.task.TaskKind;
import org.certline.domain.task.TaskState;

/**
 * A task as callers see it.
 *
 * @param parameters  what it was started with
 * @param total       rows or items, 0 while unknown
 * @param done        how many were looked at
 * @param counts      outcome by name
 * @param hasResult   whether a result file waits
 * @param problem     stable code of what ended it, else empty
 * @param problemText the same in words, else empty
 */
@Serdeable
public record TaskView(
        String id,
        TaskKind kind,
        TaskState state,
        Map<String, String> parameters,
        String fileName,
        long total,
        long done,
        Map<String, Long> counts,
        boolean hasResult,
        String problem,
        String problemText,
        String startedBy,
        Instant startedAt,
        Instant endedAt) {

    /** The parameter that holds the problem in words. */
    public static final String PROBLEM_TEXT = "problemText";

    public static TaskView of(Task task) {
        return new TaskView(task.id(), task.kind(), task.state(), task.parameters(), task.fileName(), task.total(),
                task.done(), task.counts(), !task.resultKey().isEmpty(), task.problem(),
                task.parameters().getOrDefault(PROBLEM_TEXT, ""), task.startedBy(), task.startedAt(), task.endedAt());
    }
}
