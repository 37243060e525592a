package org.certline.runtime.imports;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.certline.documents.xlsx.Columns;
import org.certline.domain.task.Task;
import org.certline.domain.task.TaskState;
import org.certline.persistence.task.RefusedRow;

/** The first step of an import: finds out what each row would do, and changes nothing. */
@Singleton
final class Check {

    /** The parameter that remembers which file was checked. */
    static final String SHA256 = "sha256";

    private static final int ROWS_BETWEEN_REPORTS = 200;

    private final ImportFiles files;
    private final TaskGuard guard;

    Check(ImportFiles files, TaskGuard guard) {
        this.files = files;
        this.guard = guard;
    }

    /** Checks from the first row on, also when an earlier run got further. */
    <R> void run(ImportRule<R> rule, Task waiting, Path file, String sha256) throws IOException {
        Task checking = waiting.state() == TaskState.CHECKING ? waiting : waiting.in(TaskState.CHECKING);
        new CheckPass<>(rule, guard.save(checking.progressed(0, Map.of()).with(SHA256, sha256))).over(file);
    }

    private final class CheckPass<R> extends Pass<R> {

        private final Columns columns;
        private final PreviewRows preview;
        private final List<RefusedRow> refused = new ArrayList<>();
        private long reported;

        CheckPass(ImportRule<R> rule, Task task) {
            super(rule, task, guard);
            this.columns = rule.columns();
            this.preview = new PreviewRows(columns, texts());
        }

        @Override
        Task take(Task before, List<Row<R>> rows) {
            Batch<R> batch = judge(before, rows);
            batch.rows().forEach(preview::add);
            refused.addAll(batch.refused(texts()));
            Task after = batch.progress(before);
            if (after.done() - reported < ROWS_BETWEEN_REPORTS) {
                return after;
            }
            reported = after.done();
            return guard.save(after);
        }

        @Override
        void finish(Task complete) throws IOException {
            files.keepPreview(complete, preview.preview());
            Task checked = refused.isEmpty() ? complete
                    : complete.resulting(files.keepRefused(complete, columns, refused));
            guard.save(checked.in(TaskState.TO_BE_CONFIRMED));
        }
    }
}
