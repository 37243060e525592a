package org.certline.schedule;

/** The steps of the workflow {@code schedule} that this function does. */
enum ScheduleStep {
    /** Whether the plan may be arranged, or published. */
    CHECK,
    /** Gives seats, in a run that nobody sees yet. */
    SEAT,
    /** Gives ticket numbers and shows the run in place of the former. */
    NUMBER,
    /** Shows the seats to the colleges. */
    PUBLISH,
    /** Ends the task after a step that went wrong for good. */
    FAIL
}
