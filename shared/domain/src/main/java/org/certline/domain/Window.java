package org.certline.domain;

import java.time.Instant;

/** A span of time, from its start (included) to its end (excluded). */
public record Window(Instant start, Instant end) {

    /** The state of a window, which follows from the clock alone. */
    public enum State {
        /** 未开始. */
        NOT_STARTED,
        /** 进行中. */
        OPEN,
        /** 已结束. */
        ENDED
    }

    public State at(Instant now) {
        if (now.isBefore(start)) {
            return State.NOT_STARTED;
        }
        return now.isBefore(end) ? State.OPEN : State.ENDED;
    }

    public boolean isOpen(Instant now) {
        return at(now) == State.OPEN;
    }

    /** Whether the two share any instant. */
    public boolean overlaps(Window other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** Whether it starts before it ends. */
    public boolean isValid() {
        return start.isBefore(end);
    }
}
