package org.certline.documents.xlsx;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.certline.domain.Refusal;
import org.certline.domain.document.DocumentReason;

/** Reads a cell as its column's kind. What cannot be read stays as it stands, with a refusal beside it. */
final class CellRule {

    /**
     * @param value   the cell's text in the form of its kind, or as it stands when refused
     * @param refusal why it cannot be taken
     */
    record Outcome(String value, Optional<Refusal> refusal) {
    }

    private static final int LONGEST = 500;
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

    private CellRule() {
    }

    static Outcome read(Column column, CellText cell) {
        if (cell.type() == CellText.Type.ERROR) {
            return refused(column, cell, DocumentReason.CELL_HOLDS_ERROR);
        }
        if (cell.value().length() > LONGEST) {
            return refused(column, cell, DocumentReason.CELL_TOO_LONG, LONGEST);
        }
        return switch (column.kind()) {
            case TEXT -> taken(cell.value());
            case CODE -> taken(Blanks.none(cell.value()));
            case IDENTIFIER -> cell.type() == CellText.Type.TEXT
                    ? taken(Blanks.none(cell.value()))
                    : refused(column, cell, DocumentReason.CELL_NUMBER_INSTEAD_OF_TEXT);
            case NUMBER -> number(column, cell);
            case DATE, DATE_TIME -> moment(column, cell);
        };
    }

    private static Outcome number(Column column, CellText cell) {
        String digits = Blanks.none(cell.value()).replace(",", "");
        return NUMBER.matcher(digits).matches()
                ? taken(digits)
                : refused(column, cell, DocumentReason.CELL_NOT_A_NUMBER);
    }

    private static Outcome moment(Column column, CellText cell) {
        boolean dayOnly = column.kind() == CellKind.DATE;
        return Moments.parse(Normalizer.normalize(cell.value(), Normalizer.Form.NFKC), cell.type())
                .map(moment -> taken(dayOnly ? moment.toLocalDate().toString() : moment.toString()))
                .orElseGet(() -> refused(column, cell, DocumentReason.CELL_NOT_A_DATE,
                        dayOnly ? "2026-09-01" : "2026-09-01 08:30"));
    }

    private static Outcome taken(String value) {
        return new Outcome(value, Optional.empty());
    }

    private static Outcome refused(Column column, CellText cell, DocumentReason reason, Object... more) {
        Object[] args = new Object[more.length + 1];
        args[0] = column.title();
        System.arraycopy(more, 0, args, 1, more.length);
        return new Outcome(cell.value(), Optional.of(Refusal.in(column.name(), reason, args)));
    }
}
