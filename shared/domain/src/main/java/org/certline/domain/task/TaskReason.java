package org.certline.domain.task;

import org.certline.domain.Reason;

/** Why something cannot be done with a task, or a row of its file not taken. */
public enum TaskReason implements Reason {
    NOT_TO_BE_CONFIRMED,
    NOT_TO_BE_CANCELLED,
    WITHOUT_RESULT,
    FILE_NOT_UPLOADED,
    FILE_CHANGED,
    FILE_TOO_LARGE,
    FILE_NAME_INVALID,
    ROW_TWICE
}
