package org.certline.runtime.imports;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.certline.domain.Refusal;
import org.certline.domain.task.Task;
import org.certline.persistence.Write;
import org.certline.persistence.task.RefusedRow;

/** The rows that are judged together, with their verdicts. */
record Batch<R>(List<Row.Judged<R>> rows) {

    /**
     * Judges the rows. Those that cannot be taken anyway are judged apart, only for their reasons: no verdict on a row
     * that is taken may count on the writes of one that is not.
     */
    static <R> Batch<R> judge(ImportRule<R> rule, Task task, List<Row<R>> rows) {
        Map<Boolean, Iterator<RowVerdict>> verdicts = rows.stream()
                .collect(Collectors.partitioningBy(Row::isSound, Collectors.collectingAndThen(
                        Collectors.mapping(Row::content, Collectors.toList()),
                        some -> some.isEmpty() ? List.<RowVerdict>of().iterator() : rule.judge(task, some).iterator())));
        return new Batch<>(rows.stream().map(row -> row.judged(verdicts.get(row.isSound()).next())).toList());
    }

    /** The task with these rows behind it. */
    Task progress(Task task) {
        Map<String, Long> counts = new TreeMap<>(task.counts());
        rows.forEach(row -> counts.merge(row.verdict().count(), 1L, Long::sum));
        return task.progressed(task.done() + rows.size(), counts);
    }

    /** What the accepted rows write. */
    Stream<Write> writes() {
        return rows.stream().flatMap(row -> switch (row.verdict()) {
            case RowVerdict.Created(var writes) -> writes.get().stream();
            case RowVerdict.Changed(var writes) -> writes.get().stream();
            case RowVerdict.Unchanged _, RowVerdict.Refused _ -> Stream.empty();
        });
    }

    /**
     * The refused rows as they are given back.
     *
     * @param texts how a refusal reads
     */
    List<RefusedRow> refused(Function<Refusal, String> texts) {
        return rows.stream()
                .filter(row -> row.verdict() instanceof RowVerdict.Refused)
                .map(row -> new RefusedRow(row.row().shown().number(), row.row().shown().cells(),
                        refusals(row).stream().map(Refusal::field).toList(), refusals(row).stream().map(texts).toList()))
                .toList();
    }

    static List<Refusal> refusals(Row.Judged<?> row) {
        return row.verdict() instanceof RowVerdict.Refused(List<Refusal> refusals) ? refusals : List.of();
    }
}
