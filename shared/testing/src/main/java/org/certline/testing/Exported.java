package org.certline.testing;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.certline.documents.xlsx.Column;
import org.certline.documents.xlsx.Columns;
import org.certline.documents.xlsx.SheetReader;
import org.certline.persistence.task.TaskRepository;
import org.certline.runtime.files.Bucket;
import org.certline.runtime.files.ObjectStore;

/** Reads the workbook that an export made. */
public final class Exported {

    private Exported() {
    }

    /**
     * What stands under these titles, row by row, blank cells left out.
     *
     * @param tenantId who exported
     * @param task     what the export answered
     */
    public static List<Map<String, String>> rows(ApplicationContext context, String tenantId, Answer task,
            String... titles) {
        return rows(context, tenantId, task,
                Columns.of(Arrays.stream(titles).map(title -> Column.text(title, title)).toList()));
    }

    /** What stands in these columns, by their names. */
    public static List<Map<String, String>> rows(ApplicationContext context, String tenantId, Answer task,
            Columns columns) {
        if (task.status() != 201) {
            throw new AssertionError(task.toString());
        }
        String key = context.getBean(TaskRepository.class).find(tenantId, task.text("id")).orElseThrow().resultKey();
        List<Map<String, String>> rows = new ArrayList<>();
        try (InputStream in = context.getBean(ObjectStore.class).read(Bucket.FILES, key)) {
            new SheetReader(columns).read(in, row -> rows.add(row.cells()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /** What stands under one title, from above to below. */
    public static List<String> column(ApplicationContext context, String tenantId, Answer task, String title) {
        return rows(context, tenantId, task, title).stream().map(row -> row.getOrDefault(title, "")).toList();
    }
}
