package org.certline.persistence.notification;

import io.micronaut.serde.annotation.SerdeImport;
import jakarta.inject.Singleton;
import org.certline.domain.notification.SeenMark;
import org.certline.persistence.Key;
import org.certline.persistence.Layout;
import org.certline.persistence.Store;
import org.certline.persistence.Stores;

/** How far each account has seen the notifications of its tenant. */
@Singleton
@SerdeImport(SeenMark.class)
public final class SeenMarkRepository {

    private final Store<SeenMark> marks;

    SeenMarkRepository(Stores stores) {
        this.marks = stores.open(Layout.of("notification", SeenMark.class, mark -> key(mark.accountId())));
    }

    /** The account's mark; one that covers nothing where there is none yet. */
    public SeenMark of(String accountId) {
        return marks.find(key(accountId)).orElse(SeenMark.none(accountId));
    }

    public SeenMark save(SeenMark mark) {
        return marks.save(mark);
    }

    private static Key key(String accountId) {
        return new Key("account#" + accountId, "seen");
    }
}
