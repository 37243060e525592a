package org.certline.documents.xlsx;

/** What a column holds, and so how its cells are read, whatever type the spreadsheet program gave them. */
public enum CellKind {
    /** Words. Blanks around are dropped, blanks inside become one space. */
    TEXT,
    /** A short code, year or phone number: half-width, without any blank; a whole number is accepted. */
    CODE,
    /**
     * A long number such as an ID number: as {@link #CODE}, but a numeric cell is refused, because a
     * spreadsheet keeps 15 digits and has already lost the rest.
     */
    IDENTIFIER,
    /** A decimal number, read as plain digits without grouping. */
    NUMBER,
    /** A day, read as {@code 2026-09-01}. */
    DATE,
    /** A day and time, read as {@code 2026-09-01T08:30}. */
    DATE_TIME
}
