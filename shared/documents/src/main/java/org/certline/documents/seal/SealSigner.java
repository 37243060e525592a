package org.certline.documents.seal;

import java.security.cert.X509Certificate;
import java.util.List;

/** The key of a seal, wherever it is kept. The key itself never leaves its store. */
public interface SealSigner {

    /** The seal's certificate first, then its issuers as far as known. */
    List<X509Certificate> chain();

    /**
     * Signs a message of less than 4096 bytes with the key and SHA-256.
     *
     * @return for an EC key the ECDSA signature in DER, for an RSA key the PKCS#1 v1.5 signature, as AWS KMS
     *         gives them for {@code ECDSA_SHA_256} and {@code RSASSA_PKCS1_V1_5_SHA_256}
     */
    byte[] sign(byte[] message);
}
