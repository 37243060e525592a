package org.certline.local.mainline;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/** Looks at a task until it is where it is wanted, as the portal does. */
final class TaskWatch {

    private static final Duration PAUSE = Duration.ofMillis(150);
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Set<String> BAD = Set.of("FAILED", "CANCELLED");

    private TaskWatch() {
    }

    /** The task in this state; a task that ended otherwise ends the main line. */
    static JsonNode until(Person person, String taskId, String state) {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            JsonNode task = person.get("/api/tasks/" + taskId);
            String now = task.get("state").asText();
            if (now.equals(state)) {
                return task;
            }
            if (BAD.contains(now) || now.equals("SUCCEEDED")) {
                throw new MainLineException("task " + taskId + " is " + now + ": " + task);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new MainLineException("task " + taskId + " did not become " + state + " in " + PATIENCE);
    }
}
