package org.certline.local.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.certline.local.journal.Journal;

/** A clock that can be moved and goes on ticking from there; it stays moved after a restart on the same folder. */
public final class MovableClock extends Clock {

    private static final String ID = "clock";
    private static final String OFFSET = "offset";

    private final Journal journal;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private volatile Duration offset;
    private int moves;

    /** Goes on as the journal says; the system's time where it says nothing. */
    public MovableClock(Journal journal) {
        this.journal = journal;
        this.offset = journal.find(ID).map(document -> Duration.parse((String) document.get(OFFSET))).orElse(Duration.ZERO);
    }

    /** From now on it is that time; an empty one means the system's time again. */
    public void moveTo(Optional<Instant> time) {
        lock.lock();
        try {
            offset = time.map(now -> Duration.between(Instant.now(), now)).orElse(Duration.ZERO);
            journal.save(ID, Map.of(OFFSET, offset.toString()));
            moves++;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Returns when the clock shows that time or a later one, be it by ticking or by being moved. */
    public void await(Instant time) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            for (Duration left = left(time); left.isPositive(); left = left(time)) {
                moved.awaitNanos(left.compareTo(Duration.ofDays(1)) > 0 ? Duration.ofDays(1).toNanos() : left.toNanos());
            }
        } finally {
            lock.unlock();
        }
    }

    /** How often the clock has been moved so far. */
    public int moves() {
        lock.lock();
        try {
            return moves;
        } finally {
            lock.unlock();
        }
    }

    /** Returns when the clock has been moved more often than that, or so much time has really passed. */
    public void awaitMove(int seen, Duration longest) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            for (long left = longest.toNanos(); left > 0 && moves == seen; ) {
                left = moved.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Zoned(this, zone);
    }

    private Duration left(Instant time) {
        return Duration.between(instant(), time);
    }

    /** The same time in another zone. */
    private static final class Zoned extends Clock {
        private final MovableClock clock;
        private final ZoneId zone;

        Zoned(MovableClock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Zoned(clock, other);
        }
    }
}
