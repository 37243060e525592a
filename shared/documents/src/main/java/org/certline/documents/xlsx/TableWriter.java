package org.certline.documents.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes a table as XLSX while its rows come, keeping few in memory. Text can run nothing (see
 * {@link FormulaGuard}); the file is complete once the writer is closed. The stream stays open.
 */
public final class TableWriter implements AutoCloseable {

    private static final int ROWS_IN_MEMORY = 100;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");

    private final OutputStream out;
    private final List<Column> columns;
    private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final SheetStyles styles = SheetStyles.in(workbook);
    private final SXSSFSheet sheet;
    private int next = 1;

    public TableWriter(OutputStream out, String sheetName, Columns columns) {
        this.out = out;
        this.columns = columns.all();
        this.sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(sheetName));
        workbook.setCompressTempFiles(true);
        SheetLayout.begin(sheet, this.columns, styles, false);
    }

    /** Writes a row; cells by the columns' names, what is missing stays blank. */
    public void row(Map<String, String> cells) {
        row(cells, Set.of());
    }

    /** Writes a row with some of its columns marked as refused. */
    void row(Map<String, String> cells, Set<String> refused) {
        Row row = sheet.createRow(next++);
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            String value = cells.getOrDefault(column.name(), "");
            boolean marked = refused.contains(column.name());
            if (!value.isEmpty() || marked) {
                put(row, i, value, column.kind(), marked ? styles.refused() : styles.of(column.kind()));
            }
        }
    }

    private static void put(Row row, int index, String value, CellKind kind, CellStyle style) {
        if (kind == CellKind.NUMBER && NUMBER.matcher(value).matches()) {
            Cell cell = row.createCell(index);
            cell.setCellStyle(style);
            cell.setCellValue(Double.parseDouble(value));
        } else {
            SheetLayout.put(row, index, value, style);
        }
    }

    /** Finishes the workbook. */
    @Override
    public void close() throws IOException {
        try (workbook) {
            workbook.write(out);
        }
    }
}
