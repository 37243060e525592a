package org.certline.persistence.notification;

import io.micronaut.serde.annotation.SerdeImport;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.certline.domain.notification.Notification;
import org.certline.persistence.Index;
import org.certline.persistence.Key;
import org.certline.persistence.Layout;
import org.certline.persistence.Listing;
import org.certline.persistence.Page;
import org.certline.persistence.PageRequest;
import org.certline.persistence.Store;
import org.certline.persistence.Stores;
import org.certline.persistence.Transactions;

/** Notifications of a tenant, newest first. Written once, never changed. */
@Singleton
@SerdeImport(Notification.class)
public final class NotificationRepository {

    private final Store<Notification> notifications;
    private final Transactions transactions;

    NotificationRepository(Stores stores, Transactions transactions) {
        this.notifications = stores.open(Layout.of("notification", Notification.class, NotificationRepository::key));
        this.transactions = transactions;
    }

    /**
     * Stores those that are not there yet, in transactions of at most {@value Transactions#MAX_WRITES}.
     *
     * @return how many these were
     */
    public int add(List<Notification> due) {
        Set<Key> present = notifications.findAll(due.stream().map(NotificationRepository::key).toList()).stream()
                .map(NotificationRepository::key).collect(Collectors.toSet());
        List<Notification> missing = due.stream().filter(one -> !present.contains(key(one))).toList();
        for (int from = 0; from < missing.size(); from += Transactions.MAX_WRITES) {
            transactions.write(missing.subList(from, Math.min(from + Transactions.MAX_WRITES, missing.size())).stream()
                    .map(notifications::saving).toList());
        }
        return missing.size();
    }

    public Page<Notification> ofTenant(String tenantId, PageRequest page) {
        return notifications.list(Listing.of(Index.PRIMARY, tenant(tenantId)).newestFirst(), page);
    }

    private static Key key(Notification notification) {
        return new Key(tenant(notification.tenantId()), notification.id());
    }

    private static String tenant(String id) {
        return "tenant#" + id;
    }
}
