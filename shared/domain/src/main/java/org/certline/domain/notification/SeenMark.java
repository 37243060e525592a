package org.certline.domain.notification;

import java.time.Instant;

/**
 * How far an account has seen its tenant's notifications.
 *
 * @param until everything due up to this moment has been seen
 */
public record SeenMark(String accountId, Instant until, long version) {

    /** Of an account that has seen nothing yet. */
    public static SeenMark none(String accountId) {
        return new SeenMark(accountId, Instant.EPOCH, 0);
    }

    /** The same, further on; never back, and never beyond now, because what comes later nobody has seen. */
    public SeenMark moved(Instant to, Instant now) {
        Instant reached = to.isAfter(now) ? now : to;
        return reached.isAfter(until) ? new SeenMark(accountId, reached, version) : this;
    }

    /** Whether the account has seen it. */
    public boolean covers(Notification notification) {
        return !notification.at().isAfter(until);
    }
}
