package org.certline.domain.chain;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;

/**
 * A signer whose key a key store has opened for this process.
 *
 * @param name the log's name
 * @param pair an Ed25519 key pair
 */
public record LocalSigner(String name, KeyPair pair) implements ChainSigner {

    @Override
    public NoteKey key() {
        return new NoteKey(name, pair.getPublic());
    }

    @Override
    public byte[] sign(byte[] message) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the chain's key cannot sign", e);
        }
    }

    /** Says nothing of the key. */
    @Override
    public String toString() {
        return "LocalSigner[" + name + "]";
    }
}
