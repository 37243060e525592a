package org.certline.persistence.key;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;

/** Digests that only the key's holder can compute, so that an ID number is found without being stored readable. */
@Singleton
public final class KeyedDigest {

    private final DataKeys keys;

    KeyedDigest(DataKeys keys) {
        this.keys = keys;
    }

    /** The digest of a text, URL-safe. */
    public String of(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(keys.digest());
            return Base64.getUrlEncoder().withoutPadding()
                    .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
