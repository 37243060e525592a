package org.certline.runtime.exports;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;
import org.certline.documents.xlsx.Columns;
import org.certline.documents.xlsx.TableWriter;
import org.certline.domain.account.Caller;
import org.certline.domain.task.Task;

/** Writes lists as workbooks for people to fetch. */
@Singleton
public final class TableExport {

    /** The media type of a workbook. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final FileExport files;

    TableExport(FileExport files) {
        this.files = files;
    }

    /**
     * Writes the rows as they come, keeping few in memory, and records the export as a task that has succeeded, whose
     * result only the caller may fetch.
     *
     * @param title of the sheet and, with {@code .xlsx}, of the file
     * @param rows  cells by the columns' names; closed when written
     */
    public Task write(Caller caller, String title, Columns columns, Stream<Map<String, String>> rows) {
        try (rows) {
            return files.write(caller, title, "xlsx", XLSX, out -> write(out, title, columns, rows.iterator()));
        }
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
