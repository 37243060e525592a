package org.certline.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Numbers that people read out: the day as yyyyMMdd, followed by a sequence that begins anew each day. */
public final class DailyNumber {

    /** The time zone of every date the platform shows or prints. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd").withZone(ZONE);

    private DailyNumber() {
    }

    /** The day of an instant in China, as yyyyMMdd. */
    public static String day(Instant at) {
        return DAY.format(at);
    }

    /**
     * Puts a number together.
     *
     * @param sequence 1 for the first of the day
     * @param digits   how many digits the sequence takes
     * @throws IllegalArgumentException when the sequence needs more digits
     */
    public static String of(Instant at, long sequence, int digits) {
        String tail = ("%0" + digits + "d").formatted(sequence);
        if (sequence < 1 || tail.length() > digits) {
            throw new IllegalArgumentException("no " + digits + "-digit sequence: " + sequence);
        }
        return day(at) + tail;
    }
}
