package org.certline.runtime.http;

import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.certline.domain.request.RequestReason;
import org.certline.persistence.Counters;
import org.certline.persistence.key.KeyedDigest;
import org.certline.runtime.problem.ProblemException;

/** Limits how often somebody does something, over all instances of a function. One write per request. */
@Singleton
public final class RateLimit {

    private static final String AREA = "idempotency";

    private final Counters counters;
    private final KeyedDigest digest;
    private final Clock clock;

    RateLimit(Counters counters, KeyedDigest digest, Clock clock) {
        this.counters = counters;
        this.digest = digest;
        this.clock = clock;
    }

    /**
     * Counts one more, and ends the request with 429 when it is one too many.
     *
     * @param what what is limited, such as {@code sign-in}
     * @param who  whom it is limited for, such as an address or a login name; kept as a digest only
     * @param most how many in one span
     * @param span spans begin at whole multiples of it
     */
    public void check(String what, String who, int most, Duration span) {
        Instant now = clock.instant();
        long number = now.getEpochSecond() / span.toSeconds();
        Instant end = Instant.ofEpochSecond((number + 1) * span.toSeconds());
        String name = "limit#" + what + "#" + digest.of(who) + "#" + number;
        if (counters.addUntil(AREA, name, end) > most) {
            throw ProblemException.of(HttpStatus.TOO_MANY_REQUESTS, RequestReason.TOO_MANY, minutes(now, end));
        }
    }

    /** How long to wait, in minutes begun. */
    private static long minutes(Instant now, Instant end) {
        return Duration.between(now, end).plusSeconds(59).toMinutes();
    }
}
