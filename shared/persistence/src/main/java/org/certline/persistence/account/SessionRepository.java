package org.certline.persistence.account;

import io.micronaut.serde.annotation.SerdeImport;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.certline.domain.account.Session;
import org.certline.persistence.Index;
import org.certline.persistence.Key;
import org.certline.persistence.Layout;
import org.certline.persistence.Listing;
import org.certline.persistence.Store;
import org.certline.persistence.Stores;

/** Open sessions, beside the account they belong to. */
@Singleton
@SerdeImport(Session.class)
public final class SessionRepository {

    private static final String PREFIX = "session#";

    private final Store<Session> sessions;

    SessionRepository(Stores stores) {
        this.sessions = stores.open(Layout.of("account", Session.class,
                session -> key(session.accountId(), session.id())));
    }

    public Optional<Session> find(String accountId, String id) {
        return sessions.find(key(accountId, id));
    }

    public Session save(Session session) {
        return sessions.save(session);
    }

    public void delete(Session session) {
        sessions.delete(session);
    }

    /** Every session of an account; few. */
    public List<Session> ofAccount(String accountId) {
        return sessions.all(Listing.of(Index.PRIMARY, "account#" + accountId).startingWith(PREFIX)).toList();
    }

    private static Key key(String accountId, String id) {
        return new Key("account#" + accountId, PREFIX + id);
    }
}
