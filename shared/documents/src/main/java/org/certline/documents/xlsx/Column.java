package org.certline.documents.xlsx;

import java.util.ArrayList;
import java.util.List;

/**
 * One column of an import, export or template.
 *
 * @param name     the field's name in code, also the field of a refusal
 * @param title    the Chinese title people see
 * @param aliases  other titles accepted when reading
 * @param required whether a sheet without this column is refused
 * @param kind     how its cells are read and written
 * @param choices  the values a template offers as a list, or none
 * @param sample   the value in the template's sample row, or empty
 * @param note     how to fill it in, for the template's second sheet, or empty
 */
public record Column(String name, String title, List<String> aliases, boolean required, CellKind kind,
                     List<String> choices, String sample, String note) {

    public Column {
        aliases = List.copyOf(aliases);
        choices = List.copyOf(choices);
    }

    /** An optional column without aliases, choices, sample or note. */
    public static Column of(CellKind kind, String name, String title) {
        return new Column(name, title, List.of(), false, kind, List.of(), "", "");
    }

    public static Column text(String name, String title) {
        return of(CellKind.TEXT, name, title);
    }

    public static Column code(String name, String title) {
        return of(CellKind.CODE, name, title);
    }

    public static Column identifier(String name, String title) {
        return of(CellKind.IDENTIFIER, name, title);
    }

    public static Column number(String name, String title) {
        return of(CellKind.NUMBER, name, title);
    }

    public Column must() {
        return new Column(name, title, aliases, true, kind, choices, sample, note);
    }

    /** The same column that is also found under other titles. */
    public Column alsoCalled(String... titles) {
        return new Column(name, title, List.of(titles), required, kind, choices, sample, note);
    }

    /** The same column with a list to choose from in the template. */
    public Column oneOf(List<String> values) {
        return new Column(name, title, aliases, required, kind, values, sample, note);
    }

    /** The same column with a value for the template's sample row. */
    public Column like(String value) {
        return new Column(name, title, aliases, required, kind, choices, value, note);
    }

    /** The same column with an instruction for the template. */
    public Column explained(String text) {
        return new Column(name, title, aliases, required, kind, choices, sample, text);
    }

    /** Every title it is found under. */
    List<String> titles() {
        List<String> all = new ArrayList<>(aliases);
        all.addFirst(title);
        return all;
    }
}
