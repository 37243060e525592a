package org.certline.runtime;

import com.github.f4b6a3.ulid.UlidFactory;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;

/** Makes ids: 26 characters, sorted by the time they were made (ULID). */
@Singleton
public final class Identifiers {

    private final UlidFactory ulids = UlidFactory.newInstance(new SecureRandom());
    private final Clock clock;

    Identifiers(Clock clock) {
        this.clock = clock;
    }

    public String next() {
        return ulids.create(clock.millis()).toString();
    }
}
