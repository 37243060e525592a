package org.certline.runtime.exports;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.certline.domain.account.Caller;
import org.certline.domain.task.Task;
import org.certline.domain.task.TaskKind;
import org.certline.domain.task.TaskState;
import org.certline.persistence.task.TaskRepository;
import org.certline.runtime.Identifiers;
import org.certline.runtime.files.Bucket;
import org.certline.runtime.files.ObjectStore;

/** Makes files for people to fetch. */
@Singleton
public final class FileExport {

    private final TaskRepository tasks;
    private final ObjectStore files;
    private final Identifiers identifiers;
    private final Clock clock;

    FileExport(TaskRepository tasks, ObjectStore files, Identifiers identifiers, Clock clock) {
        this.tasks = tasks;
        this.files = files;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** What is in a file. */
    @FunctionalInterface
    public interface Content {

        /** Writes it and says how many items it has. */
        long write(OutputStream out) throws IOException;
    }

    /**
     * Writes a file by way of the disk and records the export as a task that has succeeded, whose result only the
     * caller may fetch.
     *
     * @param title with the extension, the file's name
     */
    public Task write(Caller caller, String title, String extension, String mediaType, Content content) {
        String id = identifiers.next();
        String key = "results/" + caller.tenantId() + "/" + id + "/export." + extension;
        try {
            Path file = Files.createTempFile("export", "." + extension);
            try {
                long count = write(file, content);
                files.write(Bucket.FILES, key, mediaType, file);
                return tasks.save(Task.running(id, caller.tenantId(), TaskKind.EXPORT, Map.of(),
                                title + "." + extension, caller.accountId(), clock.instant())
                        .progressed(count, Map.of("exported", count)).resulting(key)
                        .ended(TaskState.SUCCEEDED, "", clock.instant()));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long write(Path file, Content content) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            return content.write(out);
        }
    }
}
