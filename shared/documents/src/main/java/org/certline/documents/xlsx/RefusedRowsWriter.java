package org.certline.documents.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rows of an import that were not taken, as a workbook that can be corrected and imported again: the row
 * as it was, its refused cells coloured, and a last column 错误原因 with every reason.
 */
public final class RefusedRowsWriter implements AutoCloseable {

    private static final Column ROW = Column.code("certline-row", "原行号");
    private static final Column REASONS = Column.text("certline-reasons", "错误原因")
            .like("这一列说明每一处错误的原因，修改后重新导入即可");

    private final TableWriter table;

    /**
     * @param columns the columns of the import
     */
    public RefusedRowsWriter(OutputStream out, Columns columns) {
        List<Column> all = new ArrayList<>(columns.all());
        all.add(ROW);
        all.add(REASONS);
        this.table = new TableWriter(out, "未导入数据", Columns.of(all));
    }

    /**
     * Writes one refused row with all that speaks against it.
     *
     * @param fields  the columns that were refused
     * @param reasons why, in the user's language
     */
    public void row(SheetRow row, Collection<String> fields, Collection<String> reasons) {
        Map<String, String> cells = new HashMap<>(row.cells());
        cells.put(ROW.name(), String.valueOf(row.number()));
        cells.put(REASONS.name(), reasons.stream().distinct().collect(Collectors.joining("；")));
        table.row(cells, Set.copyOf(fields));
    }

    /** Finishes the workbook. */
    @Override
    public void close() throws IOException {
        table.close();
    }
}
