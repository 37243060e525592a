package org.certline.domain.task;

/** What a task does. */
public enum TaskKind {
    IMPORT_ROSTER,
    IMPORT_PHOTOS,
    IMPORT_ROOMS,
    IMPORT_REGISTRATIONS,
    IMPORT_SCORES,
    VERIFY_PHOTOS,
    SCHEDULE,
    ISSUE,
    EXPORT
}
