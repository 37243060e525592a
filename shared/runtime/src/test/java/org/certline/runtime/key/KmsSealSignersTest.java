package org.certline.runtime.key;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.certline.documents.seal.Seal;
import org.certline.documents.seal.SealSigner;
import org.certline.documents.seal.TestCertificateAuthority;
import org.certline.domain.organization.Organization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a server that speaks the wire formats of AWS KMS and S3. */
class KmsSealSignersTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final Organization ORGANIZATION =
            new Organization("organization-1", "评价组织", "S000037000001", "", "", "", "", true, 0);
    private static final Map<String, Object> SETTINGS = Map.of(
            "certline.keys.seal", "alias/certline/seal/",
            "certline.buckets.files", "files");

    @TempDir
    Path folder;

    @Test
    void anOrganizationSealsWithItsKeyInTheKeyStoreAndItsOwnCertificate()
            throws GeneralSecurityException, IOException {
        SealSigner key = TestCertificateAuthority.open(folder.resolve("ca.p12"), "test".toCharArray(), NOW)
                .signer("official", "评价组织", NOW);
        try (KmsServer server = new KmsServer(key.chain().getFirst().getPublicKey(), key::sign);
                ApplicationContext context = KmsContext.run(server, SETTINGS)) {
            server.keep("/files/seal-certificates/organization-1/official-seal.pem", pem(key));

            SealSigner signer = context.getBean(SealSigners.class).of(ORGANIZATION, Seal.Kind.OFFICIAL);
            byte[] message = "signed attributes".getBytes(StandardCharsets.UTF_8);
            byte[] signature = signer.sign(message);

            assertThat(signer.chain()).isEqualTo(key.chain());
            assertThat(verified(signer.chain().getFirst(), message, signature)).isTrue();
            assertThat(server.signRequests()).singleElement().asString().contains(
                    "\"KeyId\":\"alias/certline/seal/organization-1/official-seal\"",
                    "\"SigningAlgorithm\":\"ECDSA_SHA_256\"");
        }
    }

    private static boolean verified(X509Certificate certificate, byte[] message, byte[] signature)
            throws GeneralSecurityException {
        Signature check = Signature.getInstance("SHA256withECDSA");
        check.initVerify(certificate);
        check.update(message);
        return check.verify(signature);
    }

    private static String pem(SealSigner key) throws CertificateEncodingException {
        StringBuilder pem = new StringBuilder();
        for (X509Certificate certificate : key.chain()) {
            pem.append("-----BEGIN CERTIFICATE-----\n")
                    .append(Base64.getMimeEncoder().encodeToString(certificate.getEncoded()))
                    .append("\n-----END CERTIFICATE-----\n");
        }
        return pem.toString();
    }
}
