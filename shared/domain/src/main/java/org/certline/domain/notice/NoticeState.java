package org.certline.domain.notice;

/** Where a notice stands. */
public enum NoticeState {
    /** 草稿. */
    DRAFT,
    /** 已发布. */
    PUBLISHED,
    /** 已撤回. */
    WITHDRAWN
}
