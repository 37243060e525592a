package org.certline.persistence.key;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;

/** Wraps data keys with a key in a PKCS#12 store on disk, made at the first use. For one machine only. */
@Singleton
@Requires(property = "certline.keys.provider", value = "local")
final class LocalKeyVault implements KeyVault {

    private static final String FILE = "data-key.p12";
    private static final String ALIAS = "data-key";

    private final SecretKey key;

    LocalKeyVault(@Value("${certline.keys.folder}") Path folder, @Value("${certline.keys.password}") String password) {
        try {
            this.key = load(folder.resolve(FILE), password.toCharArray());
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("the key store in " + folder + " cannot be opened", e);
        }
    }

    @Override
    public byte[] wrap(byte[] dataKey) {
        return AesGcm.encrypt(key, dataKey, new byte[0]);
    }

    @Override
    public byte[] unwrap(byte[] wrapped) {
        return AesGcm.decrypt(key, wrapped, new byte[0])
                .orElseThrow(() -> new IllegalStateException("a data key was wrapped with another key"));
    }

    private static SecretKey load(Path file, char[] password) throws GeneralSecurityException, IOException {
        if (!Files.exists(file)) {
            create(file, password);
        }
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, password);
        }
        return (SecretKey) store.getKey(ALIAS, password);
    }

    /** Written beside and linked into place, so that functions starting together agree on one key. */
    private static void create(Path file, char[] password) throws GeneralSecurityException, IOException {
        Files.createDirectories(file.getParent());
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, password);
        KeyGenerator generator = KeyGenerator.getInstance("AES");
        generator.init(256);
        store.setEntry(ALIAS, new KeyStore.SecretKeyEntry(generator.generateKey()),
                new KeyStore.PasswordProtection(password));
        Path fresh = Files.createTempFile(file.getParent(), "data-key", ".new");
        try (OutputStream out = Files.newOutputStream(fresh)) {
            store.store(out, password);
        }
        try {
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException another) {
            Files.delete(fresh);
            return;
        }
        Files.delete(fresh);
    }
}
