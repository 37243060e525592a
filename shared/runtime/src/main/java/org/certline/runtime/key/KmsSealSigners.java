package org.certline.runtime.key;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import org.certline.documents.seal.Seal;
import org.certline.documents.seal.SealSigner;
import org.certline.domain.organization.Organization;
import org.certline.runtime.files.Bucket;
import org.certline.runtime.files.ObjectStore;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.SigningAlgorithmSpec;

/**
 * Seals whose keys stay in AWS KMS, each under the alias {@code <prefix><organization id>/<kind>}. Its certificate with
 * its issuers lies as PEM in the files bucket under {@code seal-certificates/<organization id>/<kind>.pem}.
 */
@Singleton
@Requires(property = "certline.keys.provider", value = "kms")
@Requires(property = "certline.keys.seal")
final class KmsSealSigners implements SealSigners {

    private final KmsClient kms;
    private final ObjectStore objects;
    private final String prefix;

    KmsSealSigners(KmsClient kms, ObjectStore objects, @Value("${certline.keys.seal}") String prefix) {
        this.kms = kms;
        this.objects = objects;
        this.prefix = prefix;
    }

    @Override
    public SealSigner of(Organization organization, Seal.Kind kind) {
        String name = organization.id() + "/" + kind.field();
        return new KmsSeal(kms, prefix + name, chain("seal-certificates/" + name + ".pem"));
    }

    private List<X509Certificate> chain(String key) {
        try (InputStream pem = objects.read(Bucket.FILES, key)) {
            return CertificateFactory.getInstance("X.509").generateCertificates(pem).stream()
                    .map(X509Certificate.class::cast).toList();
        } catch (CertificateException | IOException e) {
            throw new IllegalStateException("the certificates in " + key + " cannot be read", e);
        }
    }

    private record KmsSeal(KmsClient kms, String keyId, List<X509Certificate> chain) implements SealSigner {

        @Override
        public byte[] sign(byte[] message) {
            SigningAlgorithmSpec algorithm = "RSA".equals(chain.getFirst().getPublicKey().getAlgorithm())
                    ? SigningAlgorithmSpec.RSASSA_PKCS1_V1_5_SHA_256
                    : SigningAlgorithmSpec.ECDSA_SHA_256;
            return kms.sign(request -> request.keyId(keyId).message(SdkBytes.fromByteArray(message))
                    .signingAlgorithm(algorithm)).signature().asByteArray();
        }
    }
}
