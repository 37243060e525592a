package org.certline.local.states;

import java.time.Duration;
import java.time.Instant;

/** How an execution waits. */
public interface Waits {

    /** Returns after that long. */
    void pause(Duration duration) throws InterruptedException;

    /** Returns at that time, at once where it has passed. */
    void until(Instant time) throws InterruptedException;
}
