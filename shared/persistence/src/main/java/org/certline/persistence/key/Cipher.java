package org.certline.persistence.key;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Encrypts short texts for storage or for a caller to bring back. */
@Singleton
public final class Cipher {

    private final DataKeys keys;

    Cipher(DataKeys keys) {
        this.keys = keys;
    }

    /** The text, encrypted so that it opens in this context only; URL-safe. */
    public String encrypt(String text, String context) {
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString(AesGcm.encrypt(keys.encryption(), bytes(text), bytes(context)));
    }

    /** The text, or empty when it was changed or made in another context. */
    public Optional<String> decrypt(String sealed, String context) {
        try {
            return AesGcm.decrypt(keys.encryption(), Base64.getUrlDecoder().decode(sealed), bytes(context))
                    .map(text -> new String(text, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
