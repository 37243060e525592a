package org.certline.documents.seal;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;

/** A seal whose key is an entry of a PKCS#12 store. */
public final class Pkcs12SealSigner implements SealSigner {

    private final PrivateKey key;
    private final List<X509Certificate> chain;

    private Pkcs12SealSigner(PrivateKey key, List<X509Certificate> chain) {
        this.key = key;
        this.chain = List.copyOf(chain);
    }

    /**
     * The seal of one entry.
     *
     * @throws GeneralSecurityException when the password is wrong
     * @throws IllegalArgumentException when the store has no such key
     */
    public static Pkcs12SealSigner of(KeyStore store, String alias, char[] password) throws GeneralSecurityException {
        if (store.getKey(alias, password) instanceof PrivateKey key) {
            Certificate[] chain = store.getCertificateChain(alias);
            return new Pkcs12SealSigner(key, Arrays.stream(chain).map(X509Certificate.class::cast).toList());
        }
        throw new IllegalArgumentException("the store has no key called " + alias);
    }

    @Override
    public List<X509Certificate> chain() {
        return chain;
    }

    @Override
    public byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance(SealAlgorithm.of(chain.getFirst()).jca());
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("the seal's key cannot sign", unusable);
        }
    }
}
