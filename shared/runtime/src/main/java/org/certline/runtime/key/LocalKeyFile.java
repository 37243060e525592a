package org.certline.runtime.key;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.KeyStore.PasswordProtection;
import java.security.KeyStore.PrivateKeyEntry;
import java.security.cert.Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A signing key in a PKCS#12 file, made at the first use; the certificate around it only says that it is local. */
public final class LocalKeyFile {

    private static final String ALIAS = "key";
    private static final X500Name NAME = new X500Name("CN=Certline local key");
    private static final int YEARS_VALID = 30;

    private LocalKeyFile() {
    }

    /**
     * Opens the key in this file, and makes it first where there is none.
     *
     * @param form what key to make
     */
    public static PrivateKeyEntry open(Path file, String password, KeyForm form) {
        char[] secret = password.toCharArray();
        try {
            if (!Files.exists(file)) {
                create(file, secret, form);
            }
            KeyStore store = KeyStore.getInstance("PKCS12");
            try (InputStream in = Files.newInputStream(file)) {
                store.load(in, secret);
            }
            return (PrivateKeyEntry) store.getEntry(ALIAS, new PasswordProtection(secret));
        } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
            throw new IllegalStateException("the key in " + file.getFileName() + " cannot be opened", e);
        }
    }

    /** Written beside and linked into place, so that functions starting together agree on one key. */
    private static void create(Path file, char[] secret, KeyForm form)
            throws GeneralSecurityException, OperatorCreationException, IOException {
        Files.createDirectories(file.getParent());
        KeyPair pair = form.generate();
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, secret);
        store.setKeyEntry(ALIAS, pair.getPrivate(), secret, new Certificate[] {certificate(pair, form.signature())});
        Path fresh = Files.createTempFile(file.getParent(), "key", ".new");
        try (OutputStream out = Files.newOutputStream(fresh)) {
            store.store(out, secret);
        }
        link(file, fresh);
    }

    private static void link(Path file, Path fresh) throws IOException {
        try {
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException madeByAnother) {
            Files.delete(fresh);
            return;
        }
        Files.delete(fresh);
    }

    private static Certificate certificate(KeyPair pair, String signature)
            throws GeneralSecurityException, OperatorCreationException {
        Instant now = Instant.now();
        return new JcaX509CertificateConverter().getCertificate(new JcaX509v3CertificateBuilder(NAME, BigInteger.ONE,
                Date.from(now), Date.from(now.plus(YEARS_VALID * 365L, ChronoUnit.DAYS)), NAME, pair.getPublic())
                .build(new JcaContentSignerBuilder(signature).build(pair.getPrivate())));
    }
}
