package org.certline.runtime.key;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore.PrivateKeyEntry;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;

/** Signs tokens with a key in a PKCS#12 store on disk. For one machine only. */
@Singleton
@Requires(property = "certline.keys.provider", value = "local")
final class LocalTokenKey implements TokenKey {

    private final PrivateKeyEntry entry;

    LocalTokenKey(@Value("${certline.keys.folder}") Path folder, @Value("${certline.keys.password}") String password) {
        this.entry = LocalKeyFile.open(folder.resolve("token-key.p12"), password, KeyForm.P256);
    }

    @Override
    public ECPublicKey publicKey() {
        return (ECPublicKey) entry.getCertificate().getPublicKey();
    }

    @Override
    public byte[] sign(byte[] input) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(entry.getPrivateKey());
            signature.update(input);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
