package org.certline.runtime.key;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Map;
import org.certline.domain.chain.ChainSigner;
import org.certline.domain.chain.Checkpoint;
import org.certline.domain.chain.Hash;
import org.junit.jupiter.api.Test;

/** Against a server that speaks the wire format of AWS KMS and really signs. */
class KmsChainSignerTest {

    private static final Map<String, Object> SETTINGS = Map.of(
            "certline.keys.chain", "alias/chain",
            "certline.chain.name", "certline.example/chain");

    @Test
    void aCheckpointIsSignedByTheKeyInTheKeyStore() throws GeneralSecurityException, IOException {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        try (KmsServer kms = new KmsServer(pair.getPublic(), message -> signature(pair, message));
                ApplicationContext context = KmsContext.run(kms, SETTINGS)) {
            ChainSigner signer = context.getBean(ChainSigner.class);
            var checkpoint = new Checkpoint("certline.example/chain", 3, Hash.sha256());

            assertThat(signer.sign(checkpoint).checkpoint(signer.key())).contains(checkpoint);
            assertThat(signer.key().publicKey()).isEqualTo(pair.getPublic());
            // Sent whole and for pure Ed25519; a prehashed signature would be another one.
            assertThat(kms.signRequests()).singleElement().asString().contains("\"KeyId\":\"alias/chain\"",
                    "\"MessageType\":\"RAW\"", "\"SigningAlgorithm\":\"ED25519_SHA_512\"");
        }
    }

    private static byte[] signature(KeyPair pair, byte[] message) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
