package org.certline.domain.notice;

import org.certline.domain.Reason;

/** Why a notice, or something done to it, is refused. */
public enum NoticeReason implements Reason {
    TITLE_MISSING,
    TITLE_TOO_LONG,
    TEXT_MISSING,
    TEXT_TOO_LONG,
    PUBLISHED,
    NOT_PUBLISHED
}
