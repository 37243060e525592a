package org.certline.local.executions;

import java.time.Duration;
import java.time.Instant;
import org.certline.local.clock.MovableClock;
import org.certline.local.states.Waits;

/** Waits for as long as it says in real time, and until a time by the clock that can be moved. */
public record RealWaits(MovableClock clock) implements Waits {

    @Override
    public void pause(Duration duration) throws InterruptedException {
        Thread.sleep(duration);
    }

    @Override
    public void until(Instant time) throws InterruptedException {
        clock.await(time);
    }
}
