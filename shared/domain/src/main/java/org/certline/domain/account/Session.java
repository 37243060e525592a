package org.certline.domain.account;

import java.time.Instant;

/**
 * A sign-in that lasts until sign-out, expiry or the account's being disabled. Requests name it in their token and are
 * refused once it is gone.
 *
 * @param refreshDigest SHA-256 of the refresh token that renews it next; each renewal replaces it
 */
public record Session(
        String id, String accountId, String refreshDigest, Instant startedAt, Instant expiresAt, long version) {

    public boolean isOver(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
