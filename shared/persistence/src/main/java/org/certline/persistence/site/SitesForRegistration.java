package org.certline.persistence.site;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.certline.domain.plan.Plan;
import org.certline.domain.plan.PlanCertificate;
import org.certline.domain.site.Site;
import org.certline.domain.site.SiteAllocation;
import org.certline.domain.site.SiteState;

/** Where the candidates of a college sit: at an allocated site, else at the college's own approved one. */
@Singleton
public final class SitesForRegistration {

    private final SiteRepository sites;
    private final SiteAllocationRepository allocations;

    SitesForRegistration(SiteRepository sites, SiteAllocationRepository allocations) {
        this.sites = sites;
        this.allocations = allocations;
    }

    /** Site ids of a college in a plan by the id its own site would have, see {@link Site#id}. */
    public Map<String, String> of(Plan plan, String collegeId) {
        Map<String, String> found = new HashMap<>();
        sites.findAll(plan.certificates().stream().map(certificate -> own(collegeId, certificate)).toList()).stream()
                .filter(site -> site.state() == SiteState.APPROVED)
                .forEach(site -> found.put(site.id(), site.id()));
        for (SiteAllocation borrowed : allocations.ofCollege(plan.id(), collegeId)) {
            found.put(Site.id(collegeId, borrowed.certificateTypeId(), borrowed.level()), borrowed.siteId());
        }
        return found;
    }

    private static String own(String collegeId, PlanCertificate certificate) {
        return Site.id(collegeId, certificate.certificateTypeId(), certificate.level());
    }
}
