package org.certline.documents.pdf;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.certline.domain.Window;

/** Times as papers show them, in China's one time zone. */
public final class ChinaTime {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private ChinaTime() {
    }

    /** As on the manual's ticket (001 §5.2.8.2): {@code 2021-09-18 08:00-09:00}. */
    public static String span(Window window) {
        ZonedDateTime start = window.start().atZone(ZONE);
        ZonedDateTime end = window.end().atZone(ZONE);
        boolean sameDay = start.toLocalDate().equals(end.toLocalDate());
        return MINUTE.format(start) + "-" + (sameDay ? CLOCK : MINUTE).format(end);
    }

    /** Such as {@code 2021-09-18 08:00}. */
    public static String minute(Instant moment) {
        return MINUTE.format(moment.atZone(ZONE));
    }

    /** When a day begins. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    static String day(LocalDate day) {
        return "%d 年 %d 月 %d 日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
