package org.certline.local.buckets;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.certline.local.events.Events;
import org.certline.local.journal.Journal;
import org.gaul.s3proxy.blobstore.BlobStore;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;

/**
 * Tells the functions of new objects. The intention is written down before the object is, so that no end of the process
 * between the two loses an event; an object that did not come about is not announced.
 */
final class Announcements {

    private final BlobStore store;
    private final List<Notification> notifications;
    private final Events events;
    private final Journal intentions;
    private final Clock clock;

    Announcements(BlobStore store, List<Notification> notifications, Events events, Journal intentions, Clock clock) {
        this.store = store;
        this.notifications = notifications;
        this.events = events;
        this.intentions = intentions;
        this.clock = clock;
    }

    /** Announces what an earlier run had no time for. */
    void resume() {
        intentions.all().forEach((id, document) -> {
            announce(ObjectCreated.of(document));
            intentions.delete(id);
        });
    }

    /** Does the writing and announces the object. */
    <T> T around(ObjectCreated created, Supplier<T> write) {
        if (interested(created).isEmpty()) {
            return write.get();
        }
        String id = UUID.randomUUID().toString();
        intentions.save(id, created.document());
        try {
            T written = write.get();
            announce(created);
            return written;
        } finally {
            intentions.delete(id);
        }
    }

    private void announce(ObjectCreated created) {
        HeadObjectResponse object = store.blobMetadataIfPresent(created.bucket(), created.key());
        if (object != null) {
            Object event = created.notification(object, clock);
            interested(created).forEach(notification -> events.send(notification.function(), event));
        }
    }

    private List<Notification> interested(ObjectCreated created) {
        return notifications.stream()
                .filter(notification -> notification.isAbout(created.bucket(), created.key()))
                .filter(notification -> notification.wants(created.event()))
                .toList();
    }
}
