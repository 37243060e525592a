package org.certline.accounts;

import io.micronaut.serde.annotation.Serdeable;

/**
 * An open session.
 *
 * @param accessToken        bearer token of its requests
 * @param expiresIn          seconds that the access token is good for
 * @param refreshToken       renews the session once
 * @param mustChangePassword whether nothing but changing the password is allowed yet
 */
@Serdeable
record SessionView(String accessToken, long expiresIn, String refreshToken, boolean mustChangePassword,
        AccountView account) {
}
