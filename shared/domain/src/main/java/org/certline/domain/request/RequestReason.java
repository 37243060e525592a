package org.certline.domain.request;

import org.certline.domain.Reason;

/** What can be wrong with a request before any rule of an area is asked. */
public enum RequestReason implements Reason {
    MALFORMED,
    FIELD_INVALID,
    FIELD_MISSING,
    CURSOR_INVALID,
    TOO_MANY_CHOSEN,
    UNAUTHENTICATED,
    PASSWORD_CHANGE_NEEDED,
    FORBIDDEN,
    NOT_FOUND,
    METHOD_NOT_ALLOWED,
    CONFLICT,
    IN_PROGRESS,
    KEY_REUSED,
    TOO_LARGE,
    MEDIA_TYPE_UNSUPPORTED,
    TOO_MANY,
    UNAVAILABLE,
    INTERNAL
}
