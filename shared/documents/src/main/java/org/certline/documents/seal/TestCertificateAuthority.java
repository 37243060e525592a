package org.certline.documents.seal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * A certificate authority of one's own, in a PKCS#12 file, for local use and tests. Its name and the names of
 * all it issues say 测试, so that no seal of it is ever taken for a real one.
 */
public final class TestCertificateAuthority {

    private static final String CA = "ca";
    private static final String MARK = "（测试）";
    private static final Duration CA_LIFE = Duration.ofDays(20 * 365L);
    private static final Duration SEAL_LIFE = Duration.ofDays(3 * 365L);
    /** A certificate may be used by a clock that is a little behind. */
    private static final Duration BACKDATED = Duration.ofDays(1);

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
                KeyPair pair = newKey();
                PrivateKey issuerKey = (PrivateKey) store.getKey(CA, password);
                X509Certificate issuer = certificate();
                X509Certificate own = issue(distinguished(name + MARK), pair,
                        issuer.getSubjectX500Principal().getEncoded(), issuerKey, now, SEAL_LIFE, false);
                store.setKeyEntry(alias, pair.getPrivate(), password, new Certificate[] {own, issuer});
                save();
            }
            return Pkcs12SealSigner.of(store, alias, password);
        }
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
        KeyPair pair = newKey();
        X500Name name = distinguished("Certline 测试根证书");
        X509Certificate own = issue(name, pair, name.getEncoded(), pair.getPrivate(), now, CA_LIFE, true);
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

    private static KeyPair newKey() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    private static X500Name distinguished(String commonName) {
        return new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.C, "CN").addRDN(BCStyle.O, "Certline 测试")
                .addRDN(BCStyle.CN, commonName).build();
    }

    private static X509Certificate issue(X500Name subject, KeyPair pair, byte[] issuer, PrivateKey issuerKey,
                                         Instant now, Duration life, boolean authority)
            throws GeneralSecurityException, CertIOException {
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(X500Name.getInstance(issuer),
                new BigInteger(120, new SecureRandom()), Date.from(now.minus(BACKDATED)), Date.from(now.plus(life)),
                subject, pair.getPublic());
        int usage = authority ? KeyUsage.keyCertSign | KeyUsage.cRLSign
                : KeyUsage.digitalSignature | KeyUsage.nonRepudiation;
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
        builder.addExtension(Extension.subjectKeyIdentifier, false,
                new JcaX509ExtensionUtils().createSubjectKeyIdentifier(pair.getPublic()));
        try {
            return new JcaX509CertificateConverter().getCertificate(
                    builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(issuerKey)));
        } catch (OperatorCreationException unusable) {
            throw new GeneralSecurityException("the authority's key cannot sign", unusable);
        }
    }
}
