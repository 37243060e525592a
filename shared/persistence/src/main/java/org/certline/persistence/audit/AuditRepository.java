package org.certline.persistence.audit;

import io.micronaut.serde.annotation.SerdeImport;
import jakarta.inject.Singleton;
import org.certline.domain.audit.AuditEntry;
import org.certline.persistence.Index;
import org.certline.persistence.Key;
import org.certline.persistence.Layout;
import org.certline.persistence.Listing;
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
        this.entries = stores.open(Layout.of("audit", AuditEntry.class,
                entry -> new Key("tenant#" + entry.tenantId(), entry.id())));
    }

    public void append(AuditEntry entry) {
        entries.save(entry);
    }

    public Page<AuditEntry> ofTenant(String tenantId, PageRequest page) {
        return entries.list(Listing.of(Index.PRIMARY, "tenant#" + tenantId).newestFirst(), page);
    }
}
