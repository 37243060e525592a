package org.certline.documents.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.certline.domain.Decision;
import org.certline.domain.Refusal;
import org.certline.domain.document.DocumentReason;

/** One pass over a workbook: finds the sheet and its header, then gives on the rows below. */
final class RowLoop {

    /** Titles and notes above the header are rarely more than a handful of rows. */
    private static final int HEADER_WITHIN = 30;

    private final Columns columns;
    private final SheetLimits limits;
    private final Consumer<SheetRow> each;
    private int taken;

    RowLoop(Columns columns, SheetLimits limits, Consumer<SheetRow> each) {
        this.columns = columns;
        this.limits = limits;
        this.each = each;
    }

    /** Takes the first visible sheet with a complete header; else says what the best one lacks. */
    Decision<Integer> over(Workbook workbook) {
        Header best = new Header(Map.of(), List.of());
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            if (workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i)) {
                continue;
            }
            Sheet sheet = workbook.getSheetAt(i);
            Iterator<Row> rows = sheet.iterator();
            Header header = header(rows);
            if (header.isComplete(columns)) {
                return header.checked(columns).then(found -> below(found, rows));
            }
            best = header.score() > best.score() ? header : best;
        }
        return best.checked(columns).then(found -> Decision.accept(0));
    }

    private Header header(Iterator<Row> rows) {
        Header best = new Header(Map.of(), List.of());
        for (int seen = 0; seen < HEADER_WITHIN && rows.hasNext(); seen++) {
            Header header = Header.in(rows.next(), columns);
            if (header.isComplete(columns)) {
                return header;
            }
            best = header.score() > best.score() ? header : best;
        }
        return best;
    }

    private Decision<Integer> below(Header header, Iterator<Row> rows) {
        while (rows.hasNext()) {
            Row row = rows.next();
            if (row.getLastCellNum() > limits.columns() && hasTextBeyond(row)) {
                return Decision.refuse(DocumentReason.SHEET_TOO_MANY_COLUMNS, limits.columns());
            }
            SheetRow read = read(row, header);
            if (read.cells().isEmpty() || columns.isSample(read.cells())) {
                continue;
            }
            if (taken == limits.rows()) {
                return Decision.refuse(DocumentReason.SHEET_TOO_MANY_ROWS, limits.rows());
            }
            taken++;
            give(read);
        }
        return taken == 0 ? Decision.refuse(DocumentReason.SHEET_WITHOUT_ROWS) : Decision.accept(taken);
    }

    private boolean hasTextBeyond(Row row) {
        for (Cell cell : row) {
            if (cell.getColumnIndex() >= limits.columns() && !CellText.of(cell).isBlank()) {
                return true;
            }
        }
        return false;
    }

    private void give(SheetRow row) {
        try {
            each.accept(row);
        } catch (RuntimeException failed) {
            throw new ReceiverFailed(failed);
        }
    }

    private static SheetRow read(Row row, Header header) {
        Map<String, String> cells = new HashMap<>();
        List<Refusal> refusals = new ArrayList<>();
        for (Cell cell : row) {
            Column column = header.byIndex().get(cell.getColumnIndex());
            CellText text = column == null ? null : CellText.of(cell);
            if (text == null || text.isBlank()) {
                continue;
            }
            CellRule.Outcome outcome = CellRule.read(column, text);
            cells.put(column.name(), outcome.value());
            outcome.refusal().ifPresent(refusals::add);
        }
        return new SheetRow(row.getRowNum() + 1, cells, refusals);
    }
}
