package org.certline.domain.notice;

import java.time.Instant;

/**
 * A public notice 通知公告 of the platform or an evaluation organization (manual 002, home page).
 *
 * @param id          sorts by the moment it was written first
 * @param tenantId    whose notice it is
 * @param text        plain text; a line break is one on the page
 * @param publishedAt when it was published last; null for one that never was
 * @param withdrawnAt when it was taken back; null for one that is out or never was
 */
public record Notice(
        String id,
        String tenantId,
        String title,
        String text,
        Instant publishedAt,
        Instant withdrawnAt,
        long version) {

    /** Where it stands. */
    public NoticeState state() {
        if (publishedAt == null) {
            return NoticeState.DRAFT;
        }
        return withdrawnAt == null ? NoticeState.PUBLISHED : NoticeState.WITHDRAWN;
    }

    Notice published(Instant now) {
        return new Notice(id, tenantId, title, text, now, null, version);
    }

    Notice withdrawn(Instant now) {
        return new Notice(id, tenantId, title, text, publishedAt, now, version);
    }
}
