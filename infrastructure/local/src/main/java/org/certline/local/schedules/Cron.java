package org.certline.local.schedules;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;

/**
 * Minutes, hours, days of the month, months, days of the week (1 is Sunday) and years, each a star, a number, a name, a
 * range, a list or steps; of the two kinds of days one is a question mark.
 */
record Cron(BitSet minutes, BitSet hours, BitSet days, BitSet months, BitSet weekdays, BitSet years) implements Expression {

    private static final List<String> MONTHS = List.of(
            "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
    private static final List<String> WEEKDAYS = List.of("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT");
    private static final int LAST_YEAR = 2199;

    static Cron parse(String text) {
        String[] fields = text.trim().split("\\s+");
        if (fields.length != 6) {
            throw new IllegalArgumentException("Six fields are needed: " + text);
        }
        return new Cron(
                values(fields[0], 0, 59, List.of()), values(fields[1], 0, 23, List.of()),
                values(fields[2], 1, 31, List.of()), values(fields[3], 1, 12, MONTHS),
                values(fields[4], 1, 7, WEEKDAYS), values(fields[5], 1970, LAST_YEAR, List.of()));
    }

    @Override
    public Instant next(Instant after, ZoneId zone) {
        ZonedDateTime time = after.atZone(zone).truncatedTo(ChronoUnit.MINUTES).plusMinutes(1);
        while (time.getYear() <= LAST_YEAR) {
            if (!years.get(time.getYear()) || !months.get(time.getMonthValue())) {
                time = time.truncatedTo(ChronoUnit.DAYS).withDayOfMonth(1).plusMonths(1);
            } else if (!days.get(time.getDayOfMonth()) || !weekdays.get(time.getDayOfWeek().getValue() % 7 + 1)) {
                time = time.truncatedTo(ChronoUnit.DAYS).plusDays(1);
            } else if (!hours.get(time.getHour())) {
                time = time.truncatedTo(ChronoUnit.HOURS).plusHours(1);
            } else if (!minutes.get(time.getMinute())) {
                time = time.plusMinutes(1);
            } else {
                return time.toInstant();
            }
        }
        return Instant.MAX;
    }

    private static BitSet values(String field, int first, int last, List<String> names) {
        BitSet values = new BitSet();
        for (String part : field.split(",")) {
            String[] steps = part.split("/");
            String[] range = steps[0].split("-");
            boolean all = range[0].equals("*") || range[0].equals("?");
            int from = all ? first : value(range[0], names);
            int to = all || steps.length == 2 && range.length == 1 ? last : value(range[range.length - 1], names);
            for (int value = from; value <= to; value += steps.length == 2 ? Integer.parseInt(steps[1]) : 1) {
                values.set(value);
            }
        }
        return values;
    }

    private static int value(String text, List<String> names) {
        int name = names.indexOf(text);
        return name < 0 ? Integer.parseInt(text) : name + 1;
    }
}
