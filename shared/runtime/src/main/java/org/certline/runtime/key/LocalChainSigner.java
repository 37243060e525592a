package org.certline.runtime.key;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyStore.PrivateKeyEntry;
import org.certline.domain.chain.ChainSigner;
import org.certline.domain.chain.LocalSigner;

/** Signs checkpoints with a key in a PKCS#12 store on disk. For one machine only. */
@Factory
@Requires(property = "certline.keys.provider", value = "local")
final class LocalChainSigner {

    @Singleton
    ChainSigner signer(@Value("${certline.keys.folder}") Path folder,
            @Value("${certline.keys.password}") String password, @Value(KmsChainSigner.NAME) String name) {
        PrivateKeyEntry entry = LocalKeyFile.open(folder.resolve("chain-key.p12"), password, KeyForm.ED25519);
        return new LocalSigner(name, new KeyPair(entry.getCertificate().getPublicKey(), entry.getPrivateKey()));
    }
}
