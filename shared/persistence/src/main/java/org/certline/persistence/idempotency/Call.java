package org.certline.persistence.idempotency;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * A request that its caller may send again without its being done again.
 *
 * @param digest  of what was asked
 * @param status  HTTP status of the answer, 0 while there is none
 * @param body    the answer, encrypted; empty while there is none
 * @param expires epoch second after which it is forgotten
 */
@Serdeable
public record Call(String accountId, String key, String digest, int status, String body, Instant startedAt,
        long expires, long version) {

    public boolean isAnswered() {
        return status != 0;
    }

    /** The same call with its answer. */
    public Call answered(int newStatus, String newBody) {
        return new Call(accountId, key, digest, newStatus, newBody, startedAt, expires, version);
    }
}
