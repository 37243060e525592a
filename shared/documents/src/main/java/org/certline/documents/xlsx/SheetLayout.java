package org.certline.documents.xlsx;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** The head of a written sheet: titles, widths, and a header row that stays in view. */
final class SheetLayout {

    private static final int UNITS_PER_CHARACTER = 256;
    private static final int NARROWEST = 12;
    private static final int WIDEST = 60;
    private static final float HEADER_POINTS = 24;
    /** Read off the marks in front of required titles. */
    private static final String REQUIRED_MARK = "*";

    private SheetLayout() {
    }

    static void begin(Sheet sheet, List<Column> columns, SheetStyles styles, boolean markRequired) {
        Row header = sheet.createRow(0);
        header.setHeightInPoints(HEADER_POINTS);
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            boolean marked = markRequired && column.required();
            put(header, i, (marked ? REQUIRED_MARK : "") + column.title(), marked ? styles.required() : styles.header());
            sheet.setColumnWidth(i, width(column) * UNITS_PER_CHARACTER);
            sheet.setDefaultColumnStyle(i, styles.of(column.kind()));
        }
        sheet.createFreezePane(0, 1);
    }

    /** Writes text as it is, with the {@linkplain FormulaGuard formula guard}. */
    static void put(Row row, int index, String value, CellStyle style) {
        Cell cell = row.createCell(index);
        cell.setCellStyle(style);
        cell.setCellValue(FormulaGuard.add(value));
    }

    /** In characters; a Chinese character is two wide. */
    private static int width(Column column) {
        int usual = switch (column.kind()) {
            case TEXT -> 2 * column.title().length() + 8;
            case CODE, NUMBER -> 2 * column.title().length() + 4;
            case IDENTIFIER -> 28;
            case DATE -> 14;
            case DATE_TIME -> 20;
        };
        return Math.clamp(Math.max(usual, column.sample().length() + 4), NARROWEST, WIDEST);
    }
}
