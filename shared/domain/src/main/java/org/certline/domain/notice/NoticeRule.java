package org.certline.domain.notice;

import static org.certline.domain.notice.NoticeReason.*;

import java.time.Instant;
import org.certline.domain.Decision;
import org.certline.domain.Objections;

/** A notice from its draft to its withdrawal. What the public reads is never changed under its eyes. */
public final class NoticeRule {

    private static final int TITLE_LENGTH = 100;
    private static final int TEXT_LENGTH = 10_000;

    private NoticeRule() {
    }

    /** The notice, if it can be kept like this; one that is out is taken back before it is changed. */
    public static Decision<Notice> write(Notice notice) {
        return new Objections()
                .when(notice.state() == NoticeState.PUBLISHED, "", PUBLISHED)
                .text(notice.title(), "title", TITLE_LENGTH, TITLE_MISSING, TITLE_TOO_LONG)
                .text(notice.text(), "text", TEXT_LENGTH, TEXT_MISSING, TEXT_TOO_LONG)
                .orElse(notice);
    }

    /** Puts it before the public, under the moment of doing so. One that is out stays as it is. */
    public static Decision<Notice> publish(Notice notice, Instant now) {
        return Decision.accept(notice.state() == NoticeState.PUBLISHED ? notice : notice.published(now));
    }

    /** Takes it back from the public. */
    public static Decision<Notice> withdraw(Notice notice, Instant now) {
        return notice.state() == NoticeState.PUBLISHED
                ? Decision.accept(notice.withdrawn(now))
                : Decision.refuse(NOT_PUBLISHED);
    }

    /** Whether it may be deleted: not while it is out. */
    public static Decision<Notice> delete(Notice notice) {
        return notice.state() == NoticeState.PUBLISHED ? Decision.refuse(PUBLISHED) : Decision.accept(notice);
    }
}
