package org.certline.local.schedules;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When a schedule fires, in the language of EventBridge. */
public sealed interface Expression permits Expression.Rate, Cron {

    /** The first time after that one at which it fires. */
    Instant next(Instant after, ZoneId zone);

    /** Reads {@code rate(…)} or {@code cron(…)}; throws {@link IllegalArgumentException} for anything else. */
    static Expression parse(String text) {
        Matcher rate = Pattern.compile("rate\\((\\d+) (minute|hour|day)s?\\)").matcher(text);
        if (rate.matches()) {
            long number = Long.parseLong(rate.group(1));
            return new Rate(switch (rate.group(2)) {
                case "minute" -> Duration.ofMinutes(number);
                case "hour" -> Duration.ofHours(number);
                default -> Duration.ofDays(number);
            });
        }
        if (text.startsWith("cron(") && text.endsWith(")")) {
            return Cron.parse(text.substring(5, text.length() - 1));
        }
        throw new IllegalArgumentException("Not a schedule: " + text);
    }

    /** Every so often. */
    record Rate(Duration every) implements Expression {
        @Override
        public Instant next(Instant after, ZoneId zone) {
            return after.plus(every);
        }
    }
}
