package org.certline.domain.notification;

import org.certline.domain.Worded;

/** What a notification tells; its texts name the plan, the window, and the moment the window ends. */
public enum NotificationKind implements Worded {
    /** 窗口开放. */
    PLAN_WINDOW_OPENS,
    /** 窗口即将关闭. */
    PLAN_WINDOW_CLOSES_SOON
}
