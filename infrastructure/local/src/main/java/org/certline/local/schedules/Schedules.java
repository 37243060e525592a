package org.certline.local.schedules;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.certline.local.clock.MovableClock;
import org.certline.local.events.Events;
import org.certline.local.journal.Journal;

/**
 * Sets off what is due by the clock that can be moved. Times that are missed, because the clock jumped or nothing was
 * running, are made up for once.
 */
public final class Schedules implements AutoCloseable {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);
    private static final String LAST = "last";

    private final List<Schedule> schedules;
    private final Journal journal;
    private final Events events;
    private final MovableClock clock;
    private final Thread thread;

    private Schedules(List<Schedule> schedules, Journal journal, Events events, MovableClock clock) {
        this.schedules = schedules;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
        this.thread = Thread.ofVirtual().name("schedules").unstarted(this::run);
    }

    /** Starts looking at the clock; the journal knows when each schedule was last set off. */
    public static Schedules start(List<Schedule> schedules, Journal journal, Events events, MovableClock clock) {
        Schedules started = new Schedules(schedules, journal, events, clock);
        started.thread.start();
        return started;
    }

    private void run() {
        try {
            while (true) {
                int moves = clock.moves();
                schedules.forEach(this::check);
                clock.awaitMove(moves, LONGEST_WAIT);
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private void check(Schedule schedule) {
        Instant now = clock.instant();
        Instant last = journal.find(schedule.name()).map(known -> Instant.parse((String) known.get(LAST))).orElse(null);
        if (last == null || last.isAfter(now)) {
            journal.save(schedule.name(), Map.of(LAST, now.toString()));
        } else if (!schedule.expression().next(last, schedule.zone()).isAfter(now)) {
            events.send(schedule.target(), schedule.input());
            journal.save(schedule.name(), Map.of(LAST, now.toString()));
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }
}
