package org.certline.documents.xlsx;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * What a cell holds, as text and by its own type. A formula counts as the result it was saved with.
 *
 * @param value the words, the plain digits, or an ISO day or time
 * @param type  what the spreadsheet program stored
 */
record CellText(String value, Type type) {

    enum Type { BLANK, TEXT, NUMBER, DATE, ERROR }

    private static final CellText NOTHING = new CellText("", Type.BLANK);

    static CellText of(Cell cell) {
        CellType stored = cell.getCellType();
        return switch (stored == CellType.FORMULA ? cell.getCachedFormulaResultType() : stored) {
            case STRING -> ofText(cell.getStringCellValue());
            case NUMERIC -> DateUtil.isCellDateFormatted(cell) ? ofDate(cell) : ofNumber(cell.getNumericCellValue());
            case BOOLEAN -> new CellText(cell.getBooleanCellValue() ? "TRUE" : "FALSE", Type.TEXT);
            case ERROR -> new CellText("#", Type.ERROR);
            case BLANK, FORMULA, _NONE -> NOTHING;
        };
    }

    private static CellText ofText(String text) {
        String words = FormulaGuard.remove(Blanks.single(text));
        return words.isEmpty() ? NOTHING : new CellText(words, Type.TEXT);
    }

    private static CellText ofNumber(double number) {
        BigDecimal exact = BigDecimal.valueOf(number).stripTrailingZeros();
        return new CellText(exact.toPlainString(), Type.NUMBER);
    }

    /** Excel keeps a moment as a fraction of a day, so the last second may be off by rounding. */
    private static CellText ofDate(Cell cell) {
        LocalDateTime moment = cell.getLocalDateTimeCellValue().plusNanos(500_000_000).truncatedTo(ChronoUnit.SECONDS);
        boolean wholeDay = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
        return new CellText(wholeDay ? moment.toLocalDate().toString() : moment.toString(), Type.DATE);
    }

    boolean isBlank() {
        return type == Type.BLANK;
    }
}
