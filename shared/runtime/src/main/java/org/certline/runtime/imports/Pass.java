package org.certline.runtime.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.certline.domain.Decision;
import org.certline.domain.Refusal;
import org.certline.domain.task.Task;

/** One reading of an import's file, batch by batch, from where its task stands. */
abstract class Pass<R> {

    private final ImportRule<R> rule;
    private final TaskGuard guard;
    private final Function<Refusal, String> texts;
    private Task task;

    Pass(ImportRule<R> rule, Task task, TaskGuard guard) {
        this.rule = rule;
        this.guard = guard;
        this.texts = guard.textsFor(task);
        this.task = task;
    }

    /** Works on some rows; the task with them behind it. */
    abstract Task take(Task before, List<Row<R>> rows);

    /** Closes the work after the last row. */
    abstract void finish(Task complete) throws IOException;

    final void over(Path file) throws IOException {
        RowBatches<R> batches = new RowBatches<>(rule, task.done(), rows -> task = take(task, rows));
        Decision<Integer> read = rule.read(file, batches);
        batches.finish();
        switch (read) {
            case Decision.Refused<Integer>(List<Refusal> refusals) -> guard.fail(task, refusals.getFirst());
            case Decision.Accepted<Integer> _ -> finish(task);
        }
    }

    final Batch<R> judge(Task now, List<Row<R>> rows) {
        return Batch.judge(rule, now, rows);
    }

    /** How refusals read for the one who imports. */
    final Function<Refusal, String> texts() {
        return texts;
    }
}
