package org.certline.persistence.audit;

import io.micronaut.serde.annotation.SerdeImport;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import org.certline.domain.audit.AuditEntry;
import org.certline.persistence.Index;
import org.certline.persistence.Key;
import org.certline.persistence.Layout;
import org.certline.persistence.Page;
import org.certline.persistence.PageRequest;
import org.certline.persistence.Store;
import org.certline.persistence.Stores;

/** The audit log of a tenant, newest first. Written once, never changed. */
@Singleton
@SerdeImport(AuditEntry.class)
public final class AuditRepository {

    private final Store<AuditEntry> entries;

    AuditRepository(Stores stores) {
        this.entries = stores.open(Layout.of("audit", AuditEntry.class, entry -> key(entry.tenantId(), entry.id()))
                .with(Index.FIRST, entry -> new Key(AuditFilter.account(entry.tenantId(), entry.accountId()),
                        entry.id()))
                .with(Index.SECOND, entry -> new Key(AuditFilter.subject(entry.tenantId(), entry.subject()),
                        entry.id())));
    }

    public void append(AuditEntry entry) {
        entries.save(entry);
    }

    /** A page of what the filter lets through, for the price of one Query. */
    public Page<AuditEntry> ofTenant(String tenantId, AuditFilter filter, PageRequest page) {
        return entries.list(filter.listing(tenantId), page);
    }

    /** Those of a tenant with these ids that exist, in no particular order. */
    public List<AuditEntry> findAll(String tenantId, Collection<String> ids) {
        return entries.findAll(ids.stream().map(id -> key(tenantId, id)).toList());
    }

    private static Key key(String tenantId, String id) {
        return new Key(AuditFilter.tenant(tenantId), id);
    }
}
