package org.certline.local.mainline;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** The days of the demonstration's plan, all before today, so that its certificates are of this week. */
record PlanDates(Instant opening) {

    /** A window or an exam. */
    record Span(Instant start, Instant end) {

        Map<String, String> json() {
            return Map.of("start", start.toString(), "end", end.toString());
        }
    }

    /** So many days before now, from 08:00 in China. */
    static PlanDates ending(Instant now) {
        return new PlanDates(now.truncatedTo(ChronoUnit.DAYS).minus(Duration.ofDays(41)));
    }

    Span registration() {
        return days(0, 10);
    }

    Span payment() {
        return days(5, 15);
    }

    Span arrangement() {
        return days(15, 20);
    }

    Span written() {
        return hours(22, 0, 2);
    }

    Span practical() {
        return hours(22, 6, 8);
    }

    Span scoreEntry() {
        return days(22, 30);
    }

    Span publicity() {
        return days(30, 37);
    }

    /** When everything can be signed. */
    Instant afterwards() {
        return opening.plus(Duration.ofDays(38));
    }

    private Span days(int from, int to) {
        return new Span(opening.plus(Duration.ofDays(from)), opening.plus(Duration.ofDays(to)));
    }

    private Span hours(int day, int from, int to) {
        Instant start = opening.plus(Duration.ofDays(day));
        return new Span(start.plus(Duration.ofHours(from)), start.plus(Duration.ofHours(to)));
    }
}
