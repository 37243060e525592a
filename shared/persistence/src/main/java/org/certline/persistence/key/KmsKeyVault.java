package org.certline.persistence.key;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kms.KmsClient;

/** Wraps data keys with a symmetric key in AWS KMS. */
@Singleton
@Requires(property = "certline.keys.provider", value = "kms")
final class KmsKeyVault implements KeyVault {

    private final KmsClient kms;
    private final String keyId;

    KmsKeyVault(KmsClient kms, @Value("${certline.keys.data}") String keyId) {
        this.kms = kms;
        this.keyId = keyId;
    }

    @Override
    public byte[] wrap(byte[] dataKey) {
        return kms.encrypt(request -> request.keyId(keyId).plaintext(SdkBytes.fromByteArray(dataKey)))
                .ciphertextBlob().asByteArray();
    }

    @Override
    public byte[] unwrap(byte[] wrapped) {
        return kms.decrypt(request -> request.keyId(keyId).ciphertextBlob(SdkBytes.fromByteArray(wrapped)))
                .plaintext().asByteArray();
    }
}
