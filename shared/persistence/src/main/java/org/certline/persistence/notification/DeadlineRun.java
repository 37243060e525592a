package org.certline.persistence.notification;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * How far the deadlines were looked at.
 *
 * @param upTo everything due up to this moment has been notified of
 */
@Serdeable
public record DeadlineRun(Instant upTo, long version) {

    /** The first run of all, which begins at this moment. */
    public static DeadlineRun first(Instant now) {
        return new DeadlineRun(now, 0);
    }

    /** The same, further on. */
    public DeadlineRun until(Instant now) {
        return new DeadlineRun(now, version);
    }
}
