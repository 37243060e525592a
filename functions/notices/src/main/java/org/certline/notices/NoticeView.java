package org.certline.notices;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.certline.domain.notice.Notice;
import org.certline.domain.notice.NoticeState;

/** A notice as its own tenant sees it. */
@Serdeable
record NoticeView(String id, String title, String text, NoticeState state, @Nullable Instant publishedAt,
        @Nullable Instant withdrawnAt, long version) {

    static NoticeView of(Notice notice) {
        return new NoticeView(notice.id(), notice.title(), notice.text(), notice.state(), notice.publishedAt(),
                notice.withdrawnAt(), notice.version());
    }
}
