package org.certline.runtime;

import com.github.f4b6a3.ulid.Ulid;
import com.github.f4b6a3.ulid.UlidFactory;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;

/** Makes ids: 26 characters, sorted by the time they were made (ULID), those of one process even within a millisecond. */
@Singleton
public final class Identifiers {

    private final UlidFactory ulids = UlidFactory.newMonotonicInstance(new SecureRandom());
    private final Clock clock;

    Identifiers(Clock clock) {
        this.clock = clock;
    }

    /** The first of all ids that can be made at a moment, to the millisecond. */
    public static String firstAt(Instant moment) {
        return Ulid.min(moment.toEpochMilli()).toString();
    }

    public String next() {
        return ulids.create(clock.millis()).toString();
    }
}
