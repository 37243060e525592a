package org.certline.documents.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.certline.domain.Refusal;

/**
 * The rows of an import that were not taken, as a workbook that can be corrected and imported again: the row
 * as it was, its refused cells coloured, and a last column 错误原因 with every reason.
 */
public final class RefusedRowsWriter implements AutoCloseable {

    private static final Column ROW = Column.code("certline-row", "原行号");
    private static final Column REASONS = Column.text("certline-reasons", "错误原因")
            .like("这一列说明每一处错误的原因，修改后重新导入即可");

    private final TableWriter table;
    private final Function<Refusal, String> texts;

    /**
     * @param columns the columns of the import
     * @param texts   how a refusal reads in the user's language
     */
    public RefusedRowsWriter(OutputStream out, Columns columns, Function<Refusal, String> texts) {
        List<Column> all = new ArrayList<>(columns.all());
        all.add(ROW);
        all.add(REASONS);
        this.table = new TableWriter(out, "未导入数据", Columns.of(all));
        this.texts = texts;
    }

    /** Writes one refused row with all that speaks against it. */
    public void row(SheetRow row, List<Refusal> refusals) {
        Map<String, String> cells = new HashMap<>(row.cells());
        cells.put(ROW.name(), String.valueOf(row.number()));
        cells.put(REASONS.name(), refusals.stream().map(texts).distinct().collect(Collectors.joining("；")));
        table.row(cells, refusals.stream().map(Refusal::field).collect(Collectors.toSet()));
    }

    /** Finishes the workbook. */
    @Override
    public void close() throws IOException {
        table.close();
    }
}
