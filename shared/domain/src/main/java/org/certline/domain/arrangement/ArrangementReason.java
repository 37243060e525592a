package org.certline.domain.arrangement;

import org.certline.domain.Reason;

/** Why a plan cannot be arranged or published, somebody cannot be seated, or a seat cannot be changed. */
public enum ArrangementReason implements Reason {
    PLAN_NOT_PUBLISHED,
    WINDOW_NOT_STARTED,
    WINDOW_ENDED,
    ALREADY_PUBLISHED,
    NOBODY_REGISTERED,
    IN_PROGRESS,
    INTERRUPTED,
    NOTHING_ARRANGED,
    UNPLACED_LEFT,
    OUTDATED,
    NOT_PUBLISHED,
    NOT_PAID,
    NO_SITE,
    NO_ROOM,
    NO_SEAT,
    TIME_CLASH,
    ROOM_OF_OTHER_SITE,
    ROOM_DOES_NOT_SERVE,
    SEAT_NOT_IN_ROOM,
    SEAT_TAKEN,
    SWAP_OF_TWO_SUBJECTS,
    SWAP_OF_TWO_SITES
}
