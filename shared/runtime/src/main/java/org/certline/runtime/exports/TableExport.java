package org.certline.runtime.exports;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;
import org.certline.documents.xlsx.Columns;
import org.certline.documents.xlsx.TableWriter;
import org.certline.domain.account.Action;
import org.certline.domain.account.Caller;
import org.certline.domain.task.Task;
import org.certline.runtime.audit.AuditLog;
import org.certline.runtime.task.TaskView;

/** Writes lists as workbooks for people to fetch: the one way any list is exported. */
@Singleton
public final class TableExport {

    /** The media type of a workbook. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final FileExport files;
    private final AuditLog audit;

    TableExport(FileExport files, AuditLog audit) {
        this.files = files;
        this.audit = audit;
    }

    /**
     * Writes the rows as they come, keeping few in memory, records the export as a task that has succeeded, whose
     * result only the caller may fetch, and says so in the audit log.
     *
     * @param action what lets the caller read them
     * @param title  of the sheet and, with {@code .xlsx}, of the file
     * @param rows   cells by the columns' names; closed when written
     */
    public TaskView write(Caller caller, Action action, String title, Columns columns,
            Stream<Map<String, String>> rows) {
        try (rows) {
            Task task = files.write(caller, title, "xlsx", XLSX, out -> write(out, title, columns, rows.iterator()));
            audit.record(caller, action, "task/" + task.id(), "export " + task.done());
            return TaskView.of(task);
        }
    }

    /** The same, of a list with a sheet of its own. */
    public <T> TaskView write(Caller caller, Action action, Sheet<T> sheet, Stream<T> rows) {
        return write(caller, action, sheet.title(), sheet.columns(), rows.map(sheet::row));
    }

    private static long write(OutputStream out, String title, Columns columns, Iterator<Map<String, String>> rows)
            throws IOException {
        long count = 0;
        try (TableWriter table = new TableWriter(out, title, columns)) {
            while (rows.hasNext()) {
                table.row(rows.next());
                count++;
            }
        }
        return count;
    }
}
