package org.certline.persistence.idempotency;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.certline.persistence.Key;
import org.certline.persistence.Layout;
import org.certline.persistence.Store;
import org.certline.persistence.Stores;

/** Requests with an idempotency key, kept for a day. */
@Singleton
public final class CallRepository {

    private final Store<Call> calls;

    CallRepository(Stores stores) {
        this.calls = stores.open(Layout.of("idempotency", Call.class, call -> key(call.accountId(), call.key())));
    }

    /** Stores a call; {@link org.certline.persistence.ConflictException} when there is one under its key. */
    public Call save(Call call) {
        return calls.save(call);
    }

    public void delete(Call call) {
        calls.delete(call);
    }

    public Optional<Call> find(String accountId, String key) {
        return calls.find(key(accountId, key));
    }

    private static Key key(String accountId, String key) {
        return new Key("call#" + accountId, key);
    }
}
