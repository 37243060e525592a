package org.certline.runtime.audit;

import jakarta.inject.Singleton;
import java.time.Clock;
import org.certline.domain.account.Action;
import org.certline.domain.account.Caller;
import org.certline.domain.audit.AuditEntry;
import org.certline.persistence.audit.AuditRepository;
import org.certline.runtime.Identifiers;

/** Keeps who did what. */
@Singleton
public final class AuditLog {

    private final AuditRepository entries;
    private final Identifiers identifiers;
    private final Clock clock;

    AuditLog(AuditRepository entries, Identifiers identifiers, Clock clock) {
        this.entries = entries;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /**
     * Writes an entry in the log of the caller's tenant.
     *
     * @param subject area and id, such as {@code candidate/37068…}; never a person's data
     */
    public void record(Caller caller, Action action, String subject, String detail) {
        entries.append(new AuditEntry(identifiers.next(), caller.tenantId(), clock.instant(), caller.accountId(),
                action.name(), subject, detail));
    }
}
