package org.certline.domain.task;

import org.certline.domain.account.Action;

/** What a task does. */
public enum TaskKind {
    IMPORT_ROSTER(Action.EDIT_CANDIDATES),
    IMPORT_PHOTOS(Action.EDIT_CANDIDATES),
    IMPORT_ROOMS(Action.EDIT_ROOMS),
    IMPORT_REGISTRATIONS(Action.EDIT_REGISTRATIONS),
    IMPORT_SCORES(Action.ENTER_SCORES),
    VERIFY_PHOTOS(Action.VERIFY_PHOTOS),
    SCHEDULE(Action.ARRANGE),
    ISSUE(Action.ISSUE_CERTIFICATES),
    EXPORT(Action.READ_TASKS);

    private final Action action;

    TaskKind(Action action) {
        this.action = action;
    }

    /** What somebody must be allowed to do to confirm or cancel such a task, or to fetch its result. */
    public Action action() {
        return action;
    }

    /** Whether it takes a file in two steps, shown first and then confirmed. */
    public boolean isImport() {
        return switch (this) {
            case IMPORT_ROSTER, IMPORT_PHOTOS, IMPORT_ROOMS, IMPORT_REGISTRATIONS, IMPORT_SCORES -> true;
            case VERIFY_PHOTOS, SCHEDULE, ISSUE, EXPORT -> false;
        };
    }
}
