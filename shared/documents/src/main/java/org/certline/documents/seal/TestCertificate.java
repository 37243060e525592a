package org.certline.documents.seal;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** What a test authority's certificates are for, and how they are made. */
enum TestCertificate {
    AUTHORITY(KeyUsage.keyCertSign | KeyUsage.cRLSign, Duration.ofDays(20 * 365L)),
    SEAL(KeyUsage.digitalSignature | KeyUsage.nonRepudiation, Duration.ofDays(3 * 365L)),
    TIMESTAMPS(KeyUsage.digitalSignature, Duration.ofDays(10 * 365L));

    /** A certificate may be used by a clock that is a little behind. */
    private static final Duration BACKDATED = Duration.ofDays(1);

    private final int usage;
    private final Duration life;

    TestCertificate(int usage, Duration life) {
        this.usage = usage;
        this.life = life;
    }

    static KeyPair newKey() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    static X500Name named(String commonName) {
        return new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.C, "CN").addRDN(BCStyle.O, "Certline 测试")
                .addRDN(BCStyle.CN, commonName).build();
    }

    X509Certificate issue(X500Name subject, PublicKey key, X500Name issuer, PrivateKey issuerKey, Instant now)
            throws GeneralSecurityException, CertIOException {
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(issuer,
                new BigInteger(120, new SecureRandom()), Date.from(now.minus(BACKDATED)), Date.from(now.plus(life)),
                subject, key);
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(this == AUTHORITY));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
        builder.addExtension(Extension.subjectKeyIdentifier, false,
                new JcaX509ExtensionUtils().createSubjectKeyIdentifier(key));
        if (this == TIMESTAMPS) {
            builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        }
        try {
            return new JcaX509CertificateConverter().getCertificate(
                    builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(issuerKey)));
        } catch (OperatorCreationException unusable) {
            throw new GeneralSecurityException("the authority's key cannot sign", unusable);
        }
    }
}
