package org.certline.runtime.key;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import org.certline.documents.seal.TestCertificateAuthority;

/** One machine's own authority for seals, beside its other keys; the only one it believes. */
@Factory
@Requires(property = "certline.keys.provider", value = "local")
final class LocalSealAuthority {

    @Singleton
    TestCertificateAuthority authority(@Value("${certline.keys.folder}") Path folder,
            @Value("${certline.keys.password}") String password, Clock clock)
            throws GeneralSecurityException, IOException {
        return TestCertificateAuthority.open(folder.resolve("seal-authority.p12"), password.toCharArray(),
                clock.instant());
    }

    @Singleton
    SealIssuers issuers(TestCertificateAuthority authority) throws GeneralSecurityException {
        List<X509Certificate> certificates = List.of(authority.certificate());
        return () -> certificates;
    }
}
