package org.certline.documents.xlsx;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/** Days and times as people type them: 2026-9-1, 2026/09/01 8:30, 2026年9月1日, 2026.9.1, 20260901. */
final class Moments {

    private static final Pattern TYPED = Pattern.compile(
            "(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:[T ]*(\\d{1,2}):(\\d{2})(?::\\d{2}(?:\\.\\d+)?)?)?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})()()");
    /** Day counts of 1954 to 2119, what an unformatted date cell holds. */
    private static final Pattern DAY_COUNT = Pattern.compile("[2-7]\\d{4}(?:\\.\\d+)?");

    private Moments() {
    }

    /** The moment, at midnight when only a day is given, or empty when it is none. */
    static Optional<LocalDateTime> parse(String text, CellText.Type type) {
        if (type == CellText.Type.NUMBER && DAY_COUNT.matcher(text).matches()) {
            return Optional.of(DateUtil.getLocalDateTime(Double.parseDouble(text)));
        }
        Matcher typed = TYPED.matcher(text);
        if (typed.matches()) {
            return of(typed);
        }
        Matcher compact = COMPACT.matcher(text);
        return compact.matches() ? of(compact) : Optional.empty();
    }

    private static Optional<LocalDateTime> of(Matcher found) {
        try {
            return Optional.of(LocalDateTime.of(number(found, 1), number(found, 2), number(found, 3),
                    number(found, 4), number(found, 5)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher found, int group) {
        String digits = found.group(group);
        return digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
