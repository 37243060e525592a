package org.certline.sites;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.serde.annotation.Serdeable;
import org.certline.domain.account.Action;
import org.certline.domain.account.Caller;
import org.certline.domain.site.Site;
import org.certline.domain.site.SiteRule;
import org.certline.persistence.site.SiteRepository;
import org.certline.runtime.access.Allowed;
import org.certline.runtime.audit.AuditLog;
import org.certline.runtime.problem.Problems;

/** The organization reviews applications for sites. */
@Controller("/api/sites/{id}")
class SiteReviewController {

    private final SiteRepository sites;
    private final VisibleSites visible;
    private final AuditLog audit;

    SiteReviewController(SiteRepository sites, VisibleSites visible, AuditLog audit) {
        this.sites = sites;
        this.visible = visible;
        this.audit = audit;
    }

    @Post("/approve")
    @Allowed(Action.REVIEW_SITES)
    Site approve(Caller caller, String id) {
        Site site = Problems.orThrow(SiteRule.approve(visible.find(caller, id)));
        audit.record(caller, Action.REVIEW_SITES, "site/" + id, "approve");
        return sites.save(site);
    }

    /** Returns an application to its college with the reason. */
    @Post("/return")
    @Allowed(Action.REVIEW_SITES)
    Site sendBack(Caller caller, String id, @Body Review review) {
        Site site = Problems.orThrow(SiteRule.sendBack(visible.find(caller, id), review.reason()));
        audit.record(caller, Action.REVIEW_SITES, "site/" + id, "return");
        return sites.save(site);
    }

    @Serdeable
    record Review(@Nullable String reason) {
    }
}
