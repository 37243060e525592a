package org.certline.runtime.imports;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.certline.domain.Decision;
import org.certline.domain.Refusal;
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
        Pass<R> pass = new Pass<>(rule, guard.save(checking.progressed(0, Map.of()).with(SHA256, sha256)));
        RowBatches<R> batches = new RowBatches<>(rule, 0, pass::check);
        Decision<Integer> read = rule.read(file, batches);
        batches.finish();
        switch (read) {
            case Decision.Refused<Integer>(List<Refusal> refusals) -> guard.fail(pass.task, refusals.getFirst());
            case Decision.Accepted<Integer> _ -> pass.finish();
        }
    }

    /** One reading of a file. */
    private final class Pass<R> {

        private final ImportRule<R> rule;
        private final Function<Refusal, String> texts;
        private final PreviewRows preview;
        private final List<RefusedRow> refused = new ArrayList<>();
        private Task task;
        private long reported;

        Pass(ImportRule<R> rule, Task task) {
            this.rule = rule;
            this.task = task;
            this.texts = guard.textsFor(task);
            this.preview = new PreviewRows(rule.columns(), texts);
        }

        void check(List<Row<R>> rows) {
            Batch<R> batch = Batch.judge(rule, task, rows);
            batch.rows().forEach(preview::add);
            refused.addAll(batch.refused(texts));
            task = batch.progress(task);
            if (task.done() - reported >= ROWS_BETWEEN_REPORTS) {
                reported = task.done();
                task = guard.save(task);
            }
        }

        void finish() throws IOException {
            files.keepPreview(task, preview.preview());
            Task checked = refused.isEmpty() ? task
                    : task.resulting(files.keepRefused(task, rule.columns(), refused));
            guard.save(checked.in(TaskState.TO_BE_CONFIRMED));
        }
    }
}
