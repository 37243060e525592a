package org.certline.runtime.key;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;

/** The authorities named by the operator, as PEM in {@code certline.seals.issuers}; without any, no seal is believed. */
@Singleton
@Requires(property = "certline.keys.provider", value = "kms")
final class ConfiguredSealIssuers implements SealIssuers {

    private final List<X509Certificate> certificates;

    ConfiguredSealIssuers(@Value("${certline.seals.issuers:}") String pem) throws CertificateException {
        this.certificates = CertificateFactory.getInstance("X.509")
                .generateCertificates(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII))).stream()
                .map(X509Certificate.class::cast).toList();
    }

    @Override
    public List<X509Certificate> certificates() {
        return certificates;
    }
}
