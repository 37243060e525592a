package org.certline.sites;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.certline.domain.account.Caller;
import org.certline.domain.site.Site;
import org.certline.domain.site.SiteState;
import org.certline.persistence.Page;
import org.certline.persistence.PageRequest;
import org.certline.persistence.site.SiteRepository;
import org.certline.runtime.problem.Problems;

/** Which sites somebody sees: a college its own, an organization those submitted to it. */
@Singleton
final class VisibleSites {

    private final SiteRepository sites;

    VisibleSites(SiteRepository sites) {
        this.sites = sites;
    }

    Site find(Caller caller, String id) {
        return sites.find(id).filter(site -> isVisible(caller, site)).orElseThrow(Problems.notFound());
    }

    /** A page; the state may be empty for all. */
    Page<Site> list(Caller caller, String state, PageRequest request) {
        Page<Site> page = caller.role().isCollege()
                ? sites.ofCollege(caller.tenantId(), state, request)
                : sites.ofOrganization(caller.tenantId(), state, request);
        return new Page<>(page.items().stream()
                .filter(site -> caller.isResponsibleFor(site.certificateTypeId())).toList(), page.next());
    }

    /** Those with these ids, in no particular order. */
    Stream<Site> withIds(Caller caller, List<String> ids) {
        return sites.findAll(ids).stream().filter(site -> isVisible(caller, site));
    }

    private static boolean isVisible(Caller caller, Site site) {
        boolean own = caller.role().isCollege()
                ? site.collegeId().equals(caller.tenantId())
                : site.organizationId().equals(caller.tenantId()) && site.state() != SiteState.DRAFT;
        return own && caller.isResponsibleFor(site.certificateTypeId());
    }
}
