package org.certline.runtime.key;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.impl.ECDSA;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPublicKey;
import java.security.spec.X509EncodedKeySpec;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.SigningAlgorithmSpec;

/** Signs tokens with a key that stays in AWS KMS. */
@Singleton
@Requires(property = "certline.keys.provider", value = "kms")
final class KmsTokenKey implements TokenKey {

    private static final int SIGNATURE_BYTES = 64;

    private final KmsClient kms;
    private final String keyId;
    private ECPublicKey publicKey;

    KmsTokenKey(KmsClient kms, @Value("${certline.keys.token}") String keyId) {
        this.kms = kms;
        this.keyId = keyId;
    }

    @Override
    public synchronized ECPublicKey publicKey() {
        if (publicKey == null) {
            byte[] encoded = kms.getPublicKey(request -> request.keyId(keyId)).publicKey().asByteArray();
            try {
                publicKey = (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(encoded));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("the token key is not an EC key", e);
            }
        }
        return publicKey;
    }

    @Override
    public byte[] sign(byte[] input) throws JOSEException {
        byte[] der = kms.sign(request -> request.keyId(keyId).message(SdkBytes.fromByteArray(input))
                .signingAlgorithm(SigningAlgorithmSpec.ECDSA_SHA_256)).signature().asByteArray();
        return ECDSA.transcodeSignatureToConcat(der, SIGNATURE_BYTES);
    }
}
