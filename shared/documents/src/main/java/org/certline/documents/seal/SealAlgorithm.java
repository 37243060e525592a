package org.certline.documents.seal;

import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/** How a kind of key signs: always with SHA-256. */
enum SealAlgorithm {
    EC("SHA256withECDSA", X9ObjectIdentifiers.ecdsa_with_SHA256),
    RSA("SHA256withRSA", PKCSObjectIdentifiers.sha256WithRSAEncryption);

    private final String jca;
    private final ASN1ObjectIdentifier oid;

    SealAlgorithm(String jca, ASN1ObjectIdentifier oid) {
        this.jca = jca;
        this.oid = oid;
    }

    static SealAlgorithm of(X509Certificate certificate) {
        return valueOf(certificate.getPublicKey().getAlgorithm());
    }

    String jca() {
        return jca;
    }

    /** RSA takes an explicit null for its parameters, ECDSA takes none. */
    AlgorithmIdentifier identifier() {
        return this == RSA ? new AlgorithmIdentifier(oid, DERNull.INSTANCE) : new AlgorithmIdentifier(oid);
    }
}
