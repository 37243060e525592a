package org.certline.domain.task;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * Long work with progress, visible after a reload. An import's task is also its import record 导入记录.
 *
 * @param parameters what it was started with, such as {@code planId}
 * @param fileName   the uploaded file's own name, else empty
 * @param total      rows or items, 0 while unknown
 * @param done       how many of them were looked at
 * @param counts     outcome by name: created, changed, unchanged, refused, …
 * @param resultKey  object key of the result file (refused rows, PDF, export), else empty
 * @param problem    stable code of what ended it, else empty
 * @param endedAt    null until ended
 */
public record Task(
        String id,
        String tenantId,
        TaskKind kind,
        TaskState state,
        Map<String, String> parameters,
        String fileName,
        long total,
        long done,
        Map<String, Long> counts,
        String resultKey,
        String problem,
        String startedBy,
        Instant startedAt,
        Instant endedAt,
        long version) {

    /**
     * A task that waits for its file.
     *
     * @param parameters what its work needs to know besides
     */
    public static Task waitingForFile(String id, String tenantId, TaskKind kind, Map<String, String> parameters,
            String fileName, String startedBy, Instant now) {
        return new Task(id, tenantId, kind, TaskState.WAITING_FOR_FILE, parameters, fileName, 0, 0, Map.of(), "", "",
                startedBy, now, null, 0);
    }

    /** A task whose work begins at once. */
    public static Task running(String id, String tenantId, TaskKind kind, Map<String, String> parameters,
            String fileName, String startedBy, Instant now) {
        return new Task(id, tenantId, kind, TaskState.RUNNING, parameters, fileName, 0, 0, Map.of(), "", "",
                startedBy, now, null, 0);
    }

    /** The task when it is known how many items it has. */
    public Task of(long items) {
        return new Task(id, tenantId, kind, state, parameters, fileName, items, done, counts, resultKey, problem,
                startedBy, startedAt, endedAt, version);
    }

    /** The task in its next state; only states that {@link TaskState#next()} names. */
    public Task in(TaskState next) {
        if (!state.next().contains(next)) {
            throw new IllegalStateException("no step from " + state + " to " + next);
        }
        return new Task(id, tenantId, kind, next, parameters, fileName, total, done, counts, resultKey, problem,
                startedBy, startedAt, endedAt, version);
    }

    /** The task with so many items looked at, and what became of them. */
    public Task progressed(long nowDone, Map<String, Long> nowCounts) {
        return new Task(id, tenantId, kind, state, parameters, fileName, Math.max(total, nowDone), nowDone, nowCounts,
                resultKey, problem, startedBy, startedAt, endedAt, version);
    }

    /** The task with one more thing to know. */
    public Task with(String parameter, String value) {
        Map<String, String> more = new TreeMap<>(parameters);
        more.put(parameter, value);
        return new Task(id, tenantId, kind, state, more, fileName, total, done, counts, resultKey, problem,
                startedBy, startedAt, endedAt, version);
    }

    /** The task with a result file. */
    public Task resulting(String key) {
        return new Task(id, tenantId, kind, state, parameters, fileName, total, done, counts, key, problem,
                startedBy, startedAt, endedAt, version);
    }

    /** The task after its last step; the problem is the code of what ended it, empty where nothing did. */
    public Task ended(TaskState end, String endProblem, Instant now) {
        Task last = in(end);
        return new Task(id, tenantId, kind, last.state, parameters, fileName, total, done, counts, resultKey,
                endProblem, startedBy, startedAt, now, version);
    }
}
