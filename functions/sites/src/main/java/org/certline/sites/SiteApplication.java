package org.certline.sites;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.certline.domain.Decision;
import org.certline.domain.Refusal;
import org.certline.domain.account.Caller;
import org.certline.domain.certificatetype.CertificateType;
import org.certline.domain.certificatetype.Level;
import org.certline.domain.organization.College;
import org.certline.domain.site.Site;
import org.certline.domain.site.SiteDetails;
import org.certline.domain.site.SiteReason;
import org.certline.domain.site.SiteRule;
import org.certline.persistence.ConflictException;
import org.certline.persistence.certificatetype.CertificateTypeRepository;
import org.certline.persistence.organization.CollegeRepository;
import org.certline.persistence.site.SiteRepository;
import org.certline.runtime.problem.Problems;

/** Applies for a site. That there is one per college, certificate and level is what its id says. */
@Singleton
final class SiteApplication {

    private final CollegeRepository colleges;
    private final CertificateTypeRepository types;
    private final SiteRepository sites;

    SiteApplication(CollegeRepository colleges, CertificateTypeRepository types, SiteRepository sites) {
        this.colleges = colleges;
        this.types = types;
        this.sites = sites;
    }

    Decision<Site> apply(Caller caller, Form form) {
        College college = colleges.find(caller.tenantId()).orElseThrow(Problems.notFound());
        Optional<CertificateType> type = types.find(form.certificateTypeId())
                .filter(found -> found.published() && caller.isResponsibleFor(found.id()));
        if (type.isEmpty()) {
            return Decision.refuse(List.of(Refusal.in("certificateTypeId", SiteReason.CERTIFICATE_UNKNOWN)));
        }
        return SiteRule.apply(college, type.get(), form.level(), form.details()).then(this::keep);
    }

    private Decision<Site> keep(Site draft) {
        try {
            return Decision.accept(sites.save(draft));
        } catch (ConflictException exists) {
            return Decision.refuse(SiteReason.EXISTS);
        }
    }

    /** What a college applies for. */
    @Serdeable
    record Form(@Nullable String certificateTypeId, @Nullable Level level, @Nullable String address,
            @Nullable String contactName, @Nullable String contactPhone) {

        Form {
            certificateTypeId = certificateTypeId == null ? "" : certificateTypeId;
        }

        private SiteDetails details() {
            return new SiteDetails(address, contactName, contactPhone);
        }
    }
}
