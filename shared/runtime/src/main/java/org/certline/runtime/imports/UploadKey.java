package org.certline.runtime.imports;

import java.util.Locale;
import java.util.Optional;
import org.certline.domain.task.Task;
import org.certline.domain.task.TaskKind;

/**
 * The key of something that arrived for a task: {@code uploads/<kind>/<tenantId>/<taskId>/<name>}.
 *
 * @param name {@link #FILE} or {@link #CONFIRMED}
 */
record UploadKey(String kind, String tenantId, String taskId, String name) {

    /** What was uploaded. */
    static final String FILE = "file";
    /** The mark that its preview was confirmed. */
    static final String CONFIRMED = "confirmed";

    static UploadKey of(Task task, String name) {
        return new UploadKey(folder(task.kind()), task.tenantId(), task.id(), name);
    }

    static Optional<UploadKey> parse(String key) {
        String[] parts = key.split("/", -1);
        return parts.length == 5 && parts[0].equals("uploads")
                ? Optional.of(new UploadKey(parts[1], parts[2], parts[3], parts[4]))
                : Optional.empty();
    }

    /** {@code roster} for {@code IMPORT_ROSTER}. */
    private static String folder(TaskKind kind) {
        return kind.name().replaceFirst("^IMPORT_", "").toLowerCase(Locale.ROOT);
    }

    String key() {
        return String.join("/", "uploads", kind, tenantId, taskId, name);
    }
}
