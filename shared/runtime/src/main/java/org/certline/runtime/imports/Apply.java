package org.certline.runtime.imports;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.certline.domain.Decision;
import org.certline.domain.Refusal;
import org.certline.domain.task.Task;
import org.certline.domain.task.TaskReason;
import org.certline.persistence.ConflictException;
import org.certline.persistence.Transactions;
import org.certline.persistence.Write;
import org.certline.persistence.task.RefusedRow;
import org.certline.persistence.task.RefusedRows;
import org.certline.persistence.task.TaskRepository;

/**
 * The second step of an import. Each batch of rows, its refused rows and the task's progress are one transaction, so
 * that every row is applied exactly once however often the work is interrupted, begun twice or overtaken.
 */
@Singleton
final class Apply {

    /** How often a batch is judged again because somebody changed what it was judged by. */
    private static final int TRIES = 8;

    private final ImportFiles files;
    private final TaskGuard guard;
    private final TaskRepository tasks;
    private final RefusedRows refusedRows;
    private final Transactions transactions;

    Apply(ImportFiles files, TaskGuard guard, TaskRepository tasks, RefusedRows refusedRows,
            Transactions transactions) {
        this.files = files;
        this.guard = guard;
        this.tasks = tasks;
        this.refusedRows = refusedRows;
        this.transactions = transactions;
    }

    /** Applies the file from where the task stands. */
    <R> void run(ImportRule<R> rule, Task running, Path file, String sha256) throws IOException {
        if (!sha256.equals(running.parameters().get(Check.SHA256))) {
            guard.fail(running, Refusal.of(TaskReason.FILE_CHANGED));
            return;
        }
        Pass<R> pass = new Pass<>(rule, running);
        RowBatches<R> batches = new RowBatches<>(rule, running.done(), pass::apply);
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
        private Task task;

        Pass(ImportRule<R> rule, Task task) {
            this.rule = rule;
            this.task = task;
            this.texts = guard.textsFor(task);
        }

        void apply(List<Row<R>> rows) {
            for (int attempt = 1; ; attempt++) {
                try {
                    task = write(Batch.judge(rule, task, rows));
                    return;
                } catch (ConflictException overtaken) {
                    guard.mustBeCurrent(task);
                    if (attempt == TRIES) {
                        throw overtaken;
                    }
                }
            }
        }

        private Task write(Batch<R> batch) {
            Task next = batch.progress(task);
            List<RefusedRow> refused = batch.refused(texts);
            List<Write> writes = new ArrayList<>(batch.writes().toList());
            if (!refused.isEmpty()) {
                writes.add(refusedRows.keeping(task.id(), refused));
            }
            writes.add(tasks.saving(next));
            transactions.write(writes);
            return tasks.saved(next);
        }

        void finish() throws IOException {
            boolean anyRefused = task.counts().containsKey("refused");
            Task complete = task;
            if (anyRefused) {
                try (Stream<RefusedRow> rows = refusedRows.of(task.id())) {
                    complete = task.resulting(files.keepRefused(task, rule.columns(), rows::iterator));
                }
            }
            guard.succeed(complete);
            refusedRows.forget(task.id());
        }
    }
}
