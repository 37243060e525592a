package org.certline.documents.xlsx;

import java.util.List;
import java.util.Map;
import org.certline.domain.Refusal;

/**
 * A row below the header that is not blank.
 *
 * @param number   its number in the spreadsheet program, the first row being 1
 * @param cells    what stands under each known column, by the column's name; blank cells are left out
 * @param refusals what could not be read as its column's kind; such a row must not be taken
 */
public record SheetRow(int number, Map<String, String> cells, List<Refusal> refusals) {

    public SheetRow {
        cells = Map.copyOf(cells);
        refusals = List.copyOf(refusals);
    }

    /** What stands under a column, or an empty string. */
    public String text(String column) {
        return cells.getOrDefault(column, "");
    }

    /** Whether the file has a value there. */
    public boolean has(String column) {
        return cells.containsKey(column);
    }
}
