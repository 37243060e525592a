package org.certline.runtime.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.certline.domain.Refusal;
import org.certline.domain.task.TaskReason;

/** Puts rows together into batches, leaving out those done before; finds rows that stand there twice. */
final class RowBatches<R> implements Consumer<R> {

    private final ImportRule<R> rule;
    private final long alreadyDone;
    private final Consumer<List<Row<R>>> each;
    private final Map<String, Integer> firstByIdentity = new HashMap<>();
    private List<Row<R>> batch = new ArrayList<>();
    private long count;

    /**
     * @param alreadyDone how many rows, from the first on, an earlier run has done
     */
    RowBatches(ImportRule<R> rule, long alreadyDone, Consumer<List<Row<R>>> each) {
        this.rule = rule;
        this.alreadyDone = alreadyDone;
        this.each = each;
    }

    @Override
    public void accept(R content) {
        Row<R> row = new Row<>(content, rule.shown(content), twice(content));
        if (++count > alreadyDone) {
            batch.add(row);
        }
        if (batch.size() == rule.batchSize()) {
            finish();
        }
    }

    /** Gives on what is left after the last row. */
    void finish() {
        if (!batch.isEmpty()) {
            each.accept(batch);
            batch = new ArrayList<>();
        }
    }

    private List<Refusal> twice(R content) {
        String identity = rule.identity(content);
        if (identity.isEmpty()) {
            return List.of();
        }
        int number = rule.shown(content).number();
        Integer first = firstByIdentity.putIfAbsent(identity, number);
        return first == null ? List.of() : List.of(Refusal.of(TaskReason.ROW_TWICE, first));
    }
}
