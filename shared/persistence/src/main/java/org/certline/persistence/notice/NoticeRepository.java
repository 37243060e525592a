package org.certline.persistence.notice;

import io.micronaut.serde.annotation.SerdeImport;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.certline.domain.notice.Notice;
import org.certline.domain.notice.NoticeState;
import org.certline.persistence.Index;
import org.certline.persistence.Key;
import org.certline.persistence.Layout;
import org.certline.persistence.Listing;
import org.certline.persistence.Page;
import org.certline.persistence.PageRequest;
import org.certline.persistence.Store;
import org.certline.persistence.Stores;

/** Public notices: found by id, listed by tenant, and published ones for everybody. */
@Singleton
@SerdeImport(Notice.class)
public final class NoticeRepository {

    /** One partition for all: the public reads its newest page, and notices are few. */
    private static final String PUBLISHED = "published";

    private final Store<Notice> notices;

    NoticeRepository(Stores stores) {
        this.notices = stores.open(Layout.of("notice", Notice.class, notice -> key(notice.id()))
                .with(Index.FIRST, notice -> new Key("tenant#" + notice.tenantId(), notice.id()))
                .with(Index.SECOND, notice -> notice.state() == NoticeState.PUBLISHED
                        ? new Key(PUBLISHED, Key.of(notice.publishedAt()) + "#" + notice.id()) : null));
    }

    public Optional<Notice> find(String id) {
        return notices.find(key(id));
    }

    public Notice save(Notice notice) {
        return notices.save(notice);
    }

    public void delete(Notice notice) {
        notices.delete(notice);
    }

    /** All notices of a tenant, newest first. */
    public Page<Notice> ofTenant(String tenantId, PageRequest page) {
        return notices.list(Listing.of(Index.FIRST, "tenant#" + tenantId).newestFirst(), page);
    }

    /** What is published now, of all tenants, newest first. */
    public Page<Notice> published(PageRequest page) {
        return notices.list(Listing.of(Index.SECOND, PUBLISHED).newestFirst(), page);
    }

    private static Key key(String id) {
        return new Key("notice#" + id, "notice");
    }
}
