package org.certline.runtime.exports;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.certline.documents.xlsx.CellKind;
import org.certline.documents.xlsx.Column;
import org.certline.documents.xlsx.Columns;

/**
 * How a list looks as a sheet: its title, and its columns with what stands in them. For lists that only go out; what is
 * also imported has {@link Columns} of its own.
 *
 * @param <T> a row of the list
 */
public final class Sheet<T> {

    private final String title;
    private final List<Cell<T>> cells;

    private Sheet(String title, List<Cell<T>> cells) {
        this.title = title;
        this.cells = cells;
    }

    /** @param title of the sheet and, with {@code .xlsx}, of the file */
    public static <T> Sheet<T> titled(String title) {
        return new Sheet<>(title, List.of());
    }

    public Sheet<T> text(String column, Function<? super T, String> cell) {
        return with(CellKind.TEXT, column, cell);
    }

    /** A short number that is a name: leading zeros stay. */
    public Sheet<T> code(String column, Function<? super T, String> cell) {
        return with(CellKind.CODE, column, cell);
    }

    public Sheet<T> number(String column, Function<? super T, ?> cell) {
        return with(CellKind.NUMBER, column, one -> String.valueOf(cell.apply(one)));
    }

    String title() {
        return title;
    }

    Columns columns() {
        return Columns.of(cells.stream().map(Cell::column).toList());
    }

    Map<String, String> row(T one) {
        Map<String, String> row = new TreeMap<>();
        cells.forEach(cell -> row.put(cell.column().name(), cell.of().apply(one)));
        return row;
    }

    private Sheet<T> with(CellKind kind, String column, Function<? super T, String> cell) {
        return new Sheet<>(title, Stream.concat(cells.stream(),
                Stream.of(new Cell<T>(Column.of(kind, column, column), cell))).toList());
    }

    private record Cell<T>(Column column, Function<? super T, String> of) {
    }
}
