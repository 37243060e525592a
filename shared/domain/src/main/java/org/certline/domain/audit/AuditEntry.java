package org.certline.domain.audit;

import java.time.Instant;

/**
 * Who did what.
 *
 * @param action  an {@link org.certline.domain.account.Action} or a step of a task, by name
 * @param subject what it was done to: area and id, never a person's data
 * @param detail  what a reader needs besides, never a person's data
 */
public record AuditEntry(
        String id, String tenantId, Instant at, String accountId, String action, String subject, String detail) {
}
