package org.certline.runtime.key;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.certline.documents.seal.Seal;
import org.certline.documents.seal.SealSigner;
import org.certline.documents.seal.TestCertificateAuthority;
import org.certline.domain.organization.Organization;

/** Seals issued by this machine's own authority when they are first needed. For one machine only. */
@Singleton
@Requires(property = "certline.keys.provider", value = "local")
final class LocalSealSigners implements SealSigners {

    private final TestCertificateAuthority authority;
    private final Clock clock;
    private final Map<String, SealSigner> opened = new ConcurrentHashMap<>();

    LocalSealSigners(TestCertificateAuthority authority, Clock clock) {
        this.authority = authority;
        this.clock = clock;
    }

    @Override
    public SealSigner of(Organization organization, Seal.Kind kind) {
        return opened.computeIfAbsent(organization.id() + "." + kind.field(), alias -> open(alias, organization));
    }

    private SealSigner open(String alias, Organization organization) {
        try {
            return authority.signer(alias, organization.name(), clock.instant());
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("the seal " + alias + " cannot be opened", e);
        }
    }
}
