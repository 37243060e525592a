package org.certline.documents.xlsx;

import java.util.regex.Pattern;

/**
 * Keeps text that a spreadsheet program would run. Every cell is written as a string in the text format, so
 * opening the workbook runs nothing; but saved as CSV and opened again, {@code =HYPERLINK(…)} would. So a
 * value that starts with {@code = + - @}, a tab or a line end gets an apostrophe in front, the mark
 * spreadsheets use for text. Signed numbers and phone numbers such as {@code +86 138…} stay as they are.
 * Reading takes the apostrophe off again, so an exported table imports unchanged.
 */
final class FormulaGuard {

    private static final Pattern HARMLESS = Pattern.compile("[+-][\\d .]+");
    private static final String STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private FormulaGuard() {
    }

    static String add(String value) {
        return isRisky(value) ? "'" + value : value;
    }

    static String remove(String value) {
        return value.startsWith("'") && isRisky(value.substring(1)) ? value.substring(1) : value;
    }

    private static boolean isRisky(String value) {
        return !value.isEmpty() && STARTS.indexOf(value.charAt(0)) >= 0 && !HARMLESS.matcher(value).matches();
    }
}
