package org.certline.schedule;

/** What the workflow was started for; a person decides on each. */
enum ScheduleMode {
    /** Check, seat, number. */
    ARRANGE,
    /** Check, papers, publish. */
    PUBLISH
}
