package org.certline.domain.score;

import org.certline.domain.Reason;

/** Why scores, or something done with them, are refused. */
public enum ScoreReason implements Reason {
    WINDOW_NOT_STARTED,
    LOCKED,
    WINDOW_ENDED,
    SUBJECT_UNKNOWN,
    NOT_ARRANGED,
    NUMBER_MISSING,
    NUMBER_UNKNOWN,
    NAME_DIFFERENT,
    POINTS_MISSING,
    POINTS_NOT_A_NUMBER,
    POINTS_OUT_OF_RANGE,
    POINTS_NOT_HALF,
    POINTS_NOT_EXPECTED,
    STATUS_UNKNOWN,
    REASON_MISSING,
    UNCHANGED,
    NOTHING_PUBLIC,
    PROOF_INVALID
}
