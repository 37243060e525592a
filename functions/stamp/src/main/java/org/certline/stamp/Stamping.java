package org.certline.stamp;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.certline.documents.pdf.CertificatePaper;
import org.certline.documents.seal.Seal;
import org.certline.documents.seal.Sealing;
import org.certline.documents.seal.TimestampAuthority;
import org.certline.domain.chain.Hash;
import org.certline.domain.issuance.CertificateFile;
import org.certline.domain.issuance.CertificateForm;
import org.certline.domain.issuance.CertificateVersion;
import org.certline.domain.organization.Organization;
import org.certline.persistence.issuance.CertificateFileRepository;
import org.certline.persistence.organization.OrganizationRepository;
import org.certline.runtime.files.Bucket;
import org.certline.runtime.files.ObjectStore;
import org.certline.runtime.key.SealSigners;

/**
 * Puts an organization's seals on a certificate: both on an electronic one, the signature seal alone on a paper one
 * (manual 001 §4.2.6). What the chain has recorded is never sealed again.
 */
@Singleton
final class Stamping {

    private final CertificateFileRepository files;
    private final OrganizationRepository organizations;
    private final ObjectStore objects;
    private final SealSigners signers;
    private final TimestampAuthority timestamps;
    private final Clock clock;

    Stamping(CertificateFileRepository files, OrganizationRepository organizations, ObjectStore objects,
            SealSigners signers, @Nullable TimestampAuthority timestamps, Clock clock) {
        this.files = files;
        this.organizations = organizations;
        this.objects = objects;
        this.signers = signers;
        this.timestamps = timestamps;
        this.clock = clock;
    }

    void stamp(CertificateVersion version) {
        CertificateFile file = files.find(version).orElseThrow();
        if (file.isPublishable()) {
            return;
        }
        Organization organization = organizations.find(file.organizationId()).orElseThrow();
        Instant now = clock.instant();
        byte[] pdf = read(file.draftKey());
        for (Seal seal : seals(organization, file.form())) {
            pdf = timestamps == null ? Sealing.seal(pdf, seal, now) : Sealing.seal(pdf, seal, now, timestamps);
        }
        String digest = Hash.sha256(pdf).hex();
        String key = file.sealedKey(digest);
        objects.write(Bucket.CERTIFICATES, key, "application/pdf", pdf);
        files.save(file.sealed(key, digest, now));
    }

    private List<Seal> seals(Organization organization, CertificateForm form) {
        Seal signature = new Seal(Seal.Kind.SIGNATURE, read(organization.signatureSealKey()),
                CertificatePaper.SIGNATURE_SEAL, signers.of(organization, Seal.Kind.SIGNATURE));
        return switch (form) {
            case PAPER -> List.of(signature);
            case ELECTRONIC -> List.of(new Seal(Seal.Kind.OFFICIAL, read(organization.officialSealKey()),
                    CertificatePaper.OFFICIAL_SEAL, signers.of(organization, Seal.Kind.OFFICIAL)), signature);
        };
    }

    private byte[] read(String key) {
        try (InputStream in = objects.read(Bucket.FILES, key)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
