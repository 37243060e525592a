package org.certline.documents.xlsx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The columns of one kind of sheet, found by title in whatever order they stand. */
public final class Columns {

    private final List<Column> all;
    private final Map<String, Column> byTitle = new HashMap<>();

    private Columns(List<Column> all) {
        this.all = List.copyOf(all);
        for (Column column : all) {
            for (String title : column.titles()) {
                if (byTitle.put(Titles.plain(title), column) != null) {
                    throw new IllegalArgumentException("two columns are called " + title);
                }
            }
        }
    }

    public static Columns of(Column... columns) {
        return new Columns(List.of(columns));
    }

    public static Columns of(List<Column> columns) {
        return new Columns(columns);
    }

    /** All of them, in the order they are written. */
    public List<Column> all() {
        return all;
    }

    /** The column a header cell names, whatever marks, blanks or brackets stand around the title. */
    Optional<Column> titled(String headerCell) {
        return Optional.ofNullable(byTitle.get(Titles.plain(headerCell)));
    }

    /** Whether these cells are the template's sample row, left in by the one who filled it in. */
    boolean isSample(Map<String, String> cells) {
        return all.stream().anyMatch(column -> !column.sample().isEmpty())
                && all.stream().allMatch(column -> column.sample().equals(cells.getOrDefault(column.name(), "")));
    }
}
