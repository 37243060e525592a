package org.certline.runtime.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.certline.documents.xlsx.CellKind;
import org.certline.documents.xlsx.Column;
import org.certline.documents.xlsx.Columns;
import org.certline.domain.Refusal;
import org.certline.domain.candidate.IdNumber;
import org.certline.runtime.problem.Problem;

/** Gathers the preview while rows are checked. */
final class PreviewRows {

    private static final int MOST = 200;

    private final Columns columns;
    private final Function<Refusal, String> texts;
    private final List<ImportPreview.PreviewRow> rows = new ArrayList<>();
    private boolean complete = true;

    PreviewRows(Columns columns, Function<Refusal, String> texts) {
        this.columns = columns;
        this.texts = texts;
    }

    void add(Row.Judged<?> row) {
        if (row.verdict() instanceof RowVerdict.Unchanged) {
            return;
        }
        if (rows.size() == MOST) {
            complete = false;
            return;
        }
        rows.add(new ImportPreview.PreviewRow(row.row().shown().number(), row.verdict().count(),
                masked(row.row().shown().cells()), Batch.refusals(row).stream()
                        .map(refusal -> new Problem.Item(refusal.reason().code(), refusal.field(), texts.apply(refusal)))
                        .toList()));
    }

    ImportPreview preview() {
        return new ImportPreview(rows, complete);
    }

    private Map<String, String> masked(Map<String, String> cells) {
        Map<String, String> masked = new TreeMap<>(cells);
        for (Column column : columns.all()) {
            if (column.kind() == CellKind.IDENTIFIER) {
                masked.computeIfPresent(column.name(), (name, number) -> new IdNumber(number).masked());
            }
        }
        return masked;
    }
}
