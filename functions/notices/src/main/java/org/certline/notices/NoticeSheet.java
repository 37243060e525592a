package org.certline.notices;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import org.certline.documents.pdf.ChinaTime;
import org.certline.domain.notice.Notice;
import org.certline.domain.notice.NoticeState;
import org.certline.runtime.exports.Sheet;

/** How notices are exported. */
final class NoticeSheet {

    static final Sheet<Notice> SHEET = Sheet.<Notice>titled("通知公告")
            .text("标题", Notice::title)
            .text("正文", Notice::text)
            .text("状态", notice -> term(notice.state()))
            .text("发布时间", notice -> minute(notice.publishedAt()))
            .text("撤回时间", notice -> minute(notice.withdrawnAt()));

    private NoticeSheet() {
    }

    private static String minute(@Nullable Instant moment) {
        return moment == null ? "" : ChinaTime.minute(moment);
    }

    private static String term(NoticeState state) {
        return switch (state) {
            case DRAFT -> "草稿";
            case PUBLISHED -> "已发布";
            case WITHDRAWN -> "已撤回";
        };
    }
}
