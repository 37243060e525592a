package org.certline.runtime.key;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import org.certline.domain.chain.ChainSigner;
import org.certline.domain.chain.NoteKey;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.MessageType;
import software.amazon.awssdk.services.kms.model.SigningAlgorithmSpec;

/** Signs with an Ed25519 key that never leaves AWS KMS (key spec {@code ECC_NIST_EDWARDS25519}). */
@Singleton
@Requires(property = "certline.keys.provider", value = "kms")
final class KmsChainSigner implements ChainSigner {

    /** The log's name, which should be unique in the world: the address it is served under, without scheme. */
    static final String NAME = "${certline.chain.name:certline/chain}";

    private final KmsClient kms;
    private final String keyId;
    private final String name;
    private NoteKey key;

    KmsChainSigner(KmsClient kms, @Value("${certline.keys.chain}") String keyId, @Value(NAME) String name) {
        this.kms = kms;
        this.keyId = keyId;
        this.name = name;
    }

    @Override
    public synchronized NoteKey key() {
        if (key == null) {
            byte[] encoded = kms.getPublicKey(request -> request.keyId(keyId)).publicKey().asByteArray();
            key = new NoteKey(name, NoteKey.x509(encoded));
        }
        return key;
    }

    @Override
    public byte[] sign(byte[] message) {
        return kms.sign(request -> request.keyId(keyId).messageType(MessageType.RAW)
                        .signingAlgorithm(SigningAlgorithmSpec.ED25519_SHA_512)
                        .message(SdkBytes.fromByteArray(message)))
                .signature().asByteArray();
    }
}
