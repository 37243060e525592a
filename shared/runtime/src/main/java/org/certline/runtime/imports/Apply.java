package org.certline.runtime.imports;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.certline.documents.xlsx.Columns;
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
        if (sha256.equals(running.parameters().get(Check.SHA256))) {
            new ApplyPass<>(rule, running).over(file);
        } else {
            guard.fail(running, Refusal.of(TaskReason.FILE_CHANGED));
        }
    }

    private final class ApplyPass<R> extends Pass<R> {

        private final Columns columns;

        ApplyPass(ImportRule<R> rule, Task task) {
            super(rule, task, guard);
            this.columns = rule.columns();
        }

        @Override
        Task take(Task before, List<Row<R>> rows) {
            for (int attempt = 1; ; attempt++) {
                try {
                    return write(before, judge(before, rows));
                } catch (ConflictException overtaken) {
                    guard.mustBeCurrent(before);
                    if (attempt == TRIES) {
                        throw overtaken;
                    }
                }
            }
        }

        private Task write(Task before, Batch<R> batch) {
            Task after = batch.progress(before);
            List<RefusedRow> refused = batch.refused(texts());
            List<Write> writes = new ArrayList<>(batch.writes().toList());
            if (!refused.isEmpty()) {
                writes.add(refusedRows.keeping(before.id(), refused));
            }
            writes.add(tasks.saving(after));
            transactions.write(writes);
            return tasks.saved(after);
        }

        @Override
        void finish(Task complete) throws IOException {
            try (Stream<RefusedRow> rows = refusedRows.of(complete.id())) {
                guard.succeed(complete.counts().containsKey("refused")
                        ? complete.resulting(files.keepRefused(complete, columns, rows::iterator))
                        : complete);
            }
            refusedRows.forget(complete.id());
        }
    }
}
