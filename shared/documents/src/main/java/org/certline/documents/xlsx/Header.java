package org.certline.documents.xlsx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.certline.domain.Decision;
import org.certline.domain.document.DocumentReason;

/**
 * Where each column stands, as one row of a sheet says.
 *
 * @param byIndex the known columns by their index in the sheet; columns with other titles are not here
 * @param twice   the titles that stand there more than once
 */
record Header(Map<Integer, Column> byIndex, List<String> twice) {

    /** What this row says when it is taken for the header. */
    static Header in(Row row, Columns columns) {
        Map<Integer, Column> found = new LinkedHashMap<>();
        List<String> twice = new ArrayList<>();
        for (Cell cell : row) {
            if (cell.getCellType() == CellType.STRING) {
                Optional<Column> column = columns.titled(cell.getStringCellValue());
                if (column.isPresent() && found.containsValue(column.get())) {
                    twice.add(column.get().title());
                } else {
                    column.ifPresent(known -> found.put(cell.getColumnIndex(), known));
                }
            }
        }
        return new Header(found, twice);
    }

    /** How many known columns it names; the row of a sheet that names most is its header. */
    int score() {
        return byIndex.size();
    }

    boolean isComplete(Columns columns) {
        return score() > 0 && missing(columns).isEmpty();
    }

    private List<String> missing(Columns columns) {
        return columns.all().stream()
                .filter(column -> column.required() && !byIndex.containsValue(column))
                .map(Column::title)
                .toList();
    }

    /** The header when every required column is there once. */
    Decision<Header> checked(Columns columns) {
        if (score() == 0) {
            return Decision.refuse(DocumentReason.SHEET_WITHOUT_HEADER);
        }
        List<String> missing = missing(columns);
        if (!missing.isEmpty()) {
            return Decision.refuse(DocumentReason.SHEET_COLUMNS_MISSING, String.join("、", missing));
        }
        return twice.isEmpty()
                ? Decision.accept(this)
                : Decision.refuse(DocumentReason.SHEET_COLUMN_TWICE, twice.getFirst());
    }
}
