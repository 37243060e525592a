package org.certline.sites;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.certline.domain.account.Caller;
import org.certline.domain.organization.College;
import org.certline.domain.plan.Plan;
import org.certline.domain.plan.PlanCertificate;
import org.certline.domain.site.Site;
import org.certline.domain.site.SiteAllocation;
import org.certline.domain.site.SiteState;
import org.certline.persistence.organization.CollegeRepository;
import org.certline.persistence.site.SiteAllocationRepository;
import org.certline.persistence.site.SiteRepository;

/** Where the colleges of a plan sit, for each of its certificates (manual 001 §5.2.4.2). */
@Singleton
final class SittingPlaces {

    private final SiteRepository sites;
    private final SiteAllocationRepository allocations;
    private final CollegeRepository colleges;

    SittingPlaces(SiteRepository sites, SiteAllocationRepository allocations, CollegeRepository colleges) {
        this.sites = sites;
        this.allocations = allocations;
        this.colleges = colleges;
    }

    /** All that the caller sees of the plan, college by college; what was allocated counts before an own site. */
    Stream<Place> of(Caller caller, Plan plan) {
        List<PlanCertificate> certificates = plan.certificates().stream()
                .filter(one -> caller.isResponsibleFor(one.certificateTypeId())).toList();
        Map<String, Site> own = sites.findAll(plan.collegeIds().stream()
                        .flatMap(college -> certificates.stream().map(one -> id(college, one))).toList()).stream()
                .collect(Collectors.toMap(Site::id, Function.identity()));
        Map<String, SiteAllocation> borrowed = allocations.ofPlan(plan.id())
                .filter(one -> !one.siteId().equals(one.ownSiteId()))
                .collect(Collectors.toMap(SiteAllocation::ownSiteId, Function.identity()));
        return colleges.findAll(plan.collegeIds()).stream().flatMap(college -> certificates.stream()
                .map(one -> place(plan, college, one, own.get(id(college.id(), one)),
                        borrowed.get(id(college.id(), one)))));
    }

    private static Place place(Plan plan, College college, PlanCertificate certificate, Site own,
            SiteAllocation borrowed) {
        String id = id(college.id(), certificate);
        if (borrowed != null) {
            return new Place(id, plan.name(), college.name(), certificate, borrowed.siteName(), Way.BORROWED);
        }
        return own != null && own.state() == SiteState.APPROVED
                ? new Place(id, plan.name(), college.name(), certificate, own.name(), Way.OWN)
                : new Place(id, plan.name(), college.name(), certificate, "", Way.NONE);
    }

    private static String id(String collegeId, PlanCertificate certificate) {
        return Site.id(collegeId, certificate.certificateTypeId(), certificate.level());
    }

    /**
     * Where a college sits for a certificate.
     *
     * @param id of the college's own site, if it has one
     */
    record Place(String id, String plan, String college, PlanCertificate certificate, String site, Way way) {
    }

    /** How a college comes to its site 分配情况. */
    enum Way {
        OWN("本校站点"),
        BORROWED("借考"),
        NONE("未分配");

        private final String term;

        Way(String term) {
            this.term = term;
        }

        String term() {
            return term;
        }
    }
}
