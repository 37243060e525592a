package org.certline.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** What renews a session once: the session's name and a secret, of which only the digest is kept. */
record RefreshToken(String accountId, String sessionId, String secret) {

    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static RefreshToken make(String accountId, String sessionId) {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return new RefreshToken(accountId, sessionId, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    static Optional<RefreshToken> parse(String text) {
        String[] parts = text.split("\\.", -1);
        return parts.length == 3 && text.indexOf('#') < 0
                ? Optional.of(new RefreshToken(parts[0], parts[1], parts[2]))
                : Optional.empty();
    }

    String text() {
        return accountId + "." + sessionId + "." + secret;
    }

    String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "RefreshToken[" + sessionId + "]";
    }
}
