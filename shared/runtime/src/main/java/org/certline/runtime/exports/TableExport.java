package org.certline.runtime.exports;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;
import org.certline.documents.xlsx.Columns;
import org.certline.documents.xlsx.TableWriter;
import org.certline.domain.account.Caller;
import org.certline.domain.task.Task;
import org.certline.domain.task.TaskKind;
import org.certline.domain.task.TaskState;
import org.certline.persistence.task.TaskRepository;
import org.certline.runtime.Identifiers;
import org.certline.runtime.files.Bucket;
import org.certline.runtime.files.ObjectStore;

/** Writes lists as workbooks for people to fetch. */
@Singleton
public final class TableExport {

    /** The media type of a workbook. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final TaskRepository tasks;
    private final ObjectStore files;
    private final Identifiers identifiers;
    private final Clock clock;

    TableExport(TaskRepository tasks, ObjectStore files, Identifiers identifiers, Clock clock) {
        this.tasks = tasks;
        this.files = files;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /**
     * Writes the rows as they come, keeping few in memory, and records the export as a task that has succeeded, whose
     * result only the caller may fetch.
     *
     * @param title of the sheet and, with {@code .xlsx}, of the file
     * @param rows  cells by the columns' names; closed when written
     */
    public Task write(Caller caller, String title, Columns columns, Stream<Map<String, String>> rows) {
        String id = identifiers.next();
        String key = "results/" + caller.tenantId() + "/" + id + "/export.xlsx";
        try (rows) {
            Path file = Files.createTempFile("export", ".xlsx");
            try {
                long count = write(file, title, columns, rows.iterator());
                files.write(Bucket.FILES, key, XLSX, file);
                return tasks.save(Task.running(id, caller.tenantId(), TaskKind.EXPORT, Map.of(), title + ".xlsx",
                                caller.accountId(), clock.instant())
                        .progressed(count, Map.of("exported", count)).resulting(key)
                        .ended(TaskState.SUCCEEDED, "", clock.instant()));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long write(Path file, String title, Columns columns, Iterator<Map<String, String>> rows)
            throws IOException {
        long count = 0;
        try (OutputStream out = Files.newOutputStream(file); TableWriter table = new TableWriter(out, title, columns)) {
            while (rows.hasNext()) {
                table.row(rows.next());
                count++;
            }
        }
        return count;
    }
}
