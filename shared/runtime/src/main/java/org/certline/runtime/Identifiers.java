package org.certline.runtime;

import com.github.f4b6a3.ulid.UlidFactory;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Makes ids: 26 characters, sorted by the time they were made (ULID). */
@Singleton
public final class Identifiers {

    private final UlidFactory ulids;

    Identifiers(Clock clock) {
        this.ulids = UlidFactory.newInstance(clock::millis);
    }

    public String next() {
        return ulids.create().toString();
    }
}
