package org.certline.accounts;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.certline.domain.account.Action;
import org.certline.domain.account.Caller;
import org.certline.domain.audit.AuditEntry;
import org.certline.persistence.PageRequest;
import org.certline.persistence.audit.AuditRepository;
import org.certline.runtime.access.Allowed;
import org.certline.runtime.http.PageView;

/** Who did what in the caller's tenant. */
@Controller("/api/audit")
class AuditController {

    private final AuditRepository entries;

    AuditController(AuditRepository entries) {
        this.entries = entries;
    }

    /** The tenant's audit log, newest first. */
    @Get
    @Allowed(Action.READ_AUDIT)
    PageView<Entry> list(Caller caller, @QueryValue(defaultValue = "50") int size, @Nullable @QueryValue String cursor) {
        return PageView.of(entries.ofTenant(caller.tenantId(), new PageRequest(size, cursor)), Entry::of);
    }

    /** @param subject area and id of what it was done to */
    @Serdeable
    record Entry(String id, Instant at, String accountId, String action, String subject, String detail) {

        static Entry of(AuditEntry entry) {
            return new Entry(entry.id(), entry.at(), entry.accountId(), entry.action(), entry.subject(),
                    entry.detail());
        }
    }
}
