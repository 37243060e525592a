package org.certline.persistence.chain;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.certline.domain.chain.ChainSigner;
import org.certline.domain.chain.LocalSigner;
import org.certline.domain.chain.NoteKey;
import org.certline.persistence.ConflictException;
import org.certline.persistence.Key;
import org.certline.persistence.Layout;
import org.certline.persistence.Store;
import org.certline.persistence.Stores;
import org.certline.persistence.key.KeyVault;

/** Signs with a key that the key vault wraps; made at the first use. For key stores that cannot sign Ed25519. */
@Factory
@Requires(property = "certline.keys.provider", value = "local")
final class VaultChainSigner {

    private static final Key KEY = new Key("key", "key");

    private final Store<WrappedKey> keys;
    private final KeyVault vault;

    VaultChainSigner(Stores stores, KeyVault vault) {
        this.keys = stores.open(Layout.of("chain", WrappedKey.class, _ -> KEY));
        this.vault = vault;
    }

    @Singleton
    ChainSigner signer(@Value(KmsChainSigner.NAME) String name) throws GeneralSecurityException {
        WrappedKey kept = keys.find(KEY).orElseGet(this::create);
        byte[] privateKey = vault.unwrap(Base64.getDecoder().decode(kept.privateKey()));
        return new LocalSigner(name, new KeyPair(NoteKey.x509(Base64.getDecoder().decode(kept.publicKey())),
                KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(privateKey))));
    }

    private WrappedKey create() {
        try {
            return keys.save(wrapped(KeyPairGenerator.getInstance("Ed25519").generateKeyPair()));
        } catch (ConflictException madeByAnother) {
            return keys.find(KEY).orElseThrow();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has Ed25519", e);
        }
    }

    private WrappedKey wrapped(KeyPair pair) {
        Base64.Encoder base64 = Base64.getEncoder();
        return new WrappedKey(base64.encodeToString(pair.getPublic().getEncoded()),
                base64.encodeToString(vault.wrap(pair.getPrivate().getEncoded())));
    }
}
