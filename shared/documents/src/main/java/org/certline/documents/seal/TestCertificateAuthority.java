package org.certline.documents.seal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;

/**
 * A certificate authority of one's own, in a PKCS#12 file, for local use and tests. Its name and the names of
 * all it issues say 测试, so that no seal of it is ever taken for a real one.
 */
public final class TestCertificateAuthority {

    private static final String CA = "ca";
    private static final String TIMESTAMPS = "timestamps";
    private static final String MARK = "（测试）";

    /** Several parts of one process may have the same file open. */
    private static final Object FILE_LOCK = new Object();

    private final Path file;
    private final char[] password;
    private KeyStore store;

    private TestCertificateAuthority(Path file, char[] password) {
        this.file = file;
        this.password = password.clone();
    }

    /** Opens the authority kept in a file, or founds one there. */
    public static TestCertificateAuthority open(Path file, char[] password, Instant now)
            throws GeneralSecurityException, IOException {
        TestCertificateAuthority authority = new TestCertificateAuthority(file, password);
        synchronized (FILE_LOCK) {
            authority.load();
            if (!authority.store.containsAlias(CA)) {
                authority.found(now);
            }
        }
        return authority;
    }

    /** The authority's own certificate: the issuer to trust. */
    public X509Certificate certificate() throws GeneralSecurityException {
        return (X509Certificate) store.getCertificate(CA);
    }

    /** The seal kept under an alias; a key and certificate are made for it the first time. */
    public SealSigner signer(String alias, String name, Instant now) throws GeneralSecurityException, IOException {
        synchronized (FILE_LOCK) {
            load();
            if (!store.containsAlias(alias)) {
                add(alias, TestCertificate.SEAL, name + MARK, now);
            }
            return Pkcs12SealSigner.of(store, alias, password);
        }
    }

    /** A time-stamping authority under this one, which goes by the given clock. */
    public TimestampAuthority timestamps(Clock clock) throws GeneralSecurityException, IOException {
        synchronized (FILE_LOCK) {
            load();
            if (!store.containsAlias(TIMESTAMPS)) {
                add(TIMESTAMPS, TestCertificate.TIMESTAMPS, "Certline 时间戳" + MARK, clock.instant());
            }
            X509Certificate own = (X509Certificate) store.getCertificate(TIMESTAMPS);
            return new TestTimestampAuthority((PrivateKey) store.getKey(TIMESTAMPS, password),
                    List.of(own, certificate()), clock);
        }
    }

    private void add(String alias, TestCertificate kind, String name, Instant now)
            throws GeneralSecurityException, IOException {
        KeyPair pair = TestCertificate.newKey();
        X509Certificate issuer = certificate();
        X509Certificate own = kind.issue(TestCertificate.named(name), pair.getPublic(),
                X500Name.getInstance(issuer.getSubjectX500Principal().getEncoded()),
                (PrivateKey) store.getKey(CA, password), now);
        store.setKeyEntry(alias, pair.getPrivate(), password, new Certificate[] {own, issuer});
        save();
    }

    private void load() throws GeneralSecurityException, IOException {
        KeyStore current = KeyStore.getInstance("PKCS12");
        if (Files.exists(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                current.load(in, password);
            }
        } else {
            current.load(null, password);
        }
        store = current;
    }

    private void found(Instant now) throws GeneralSecurityException, IOException {
        KeyPair pair = TestCertificate.newKey();
        X500Name name = TestCertificate.named("Certline 测试根证书");
        X509Certificate own = TestCertificate.AUTHORITY.issue(name, pair.getPublic(), name, pair.getPrivate(), now);
        store.setKeyEntry(CA, pair.getPrivate(), password, new Certificate[] {own});
        save();
    }

    private void save() throws GeneralSecurityException, IOException {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        try (OutputStream out = Files.newOutputStream(next)) {
            store.store(out, password);
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
