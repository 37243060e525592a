package org.certline.persistence.audit;

import org.certline.persistence.Index;
import org.certline.persistence.Listing;

/**
 * Which entries of a tenant's audit log. Empty lets all through.
 *
 * @param accountId who did it
 * @param subject   what it was done to, whole, as the entry says it
 * @param action    by name
 * @param firstId   the first id of a span of time; ids sort by time
 * @param lastId    the last of it; both or neither
 */
public record AuditFilter(String accountId, String subject, String action, String firstId, String lastId) {

    public static AuditFilter none() {
        return new AuditFilter("", "", "", "", "");
    }

    /** The index that reads least: by subject, else by account, else the whole log; always by time. */
    Listing listing(String tenantId) {
        Listing all = subject.isEmpty() && accountId.isEmpty()
                ? Listing.of(Index.PRIMARY, tenant(tenantId))
                : subject.isEmpty()
                        ? Listing.of(Index.FIRST, account(tenantId, accountId))
                        : Listing.of(Index.SECOND, subject(tenantId, subject)).where("accountId", accountId);
        Listing spanned = firstId.isEmpty() ? all : all.between(firstId, lastId);
        return spanned.where("action", action).newestFirst();
    }

    static String tenant(String id) {
        return "tenant#" + id;
    }

    static String account(String tenantId, String accountId) {
        return tenant(tenantId) + "#account#" + accountId;
    }

    static String subject(String tenantId, String subject) {
        return tenant(tenantId) + "#subject#" + subject;
    }
}
