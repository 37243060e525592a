package org.certline.domain.site;

import static org.certline.domain.site.SiteReason.*;

import java.time.Instant;
import org.certline.domain.Decision;
import org.certline.domain.Objections;
import org.certline.domain.plan.Plan;

/** Who may sit at whose site (manual 001 §5.2.4.2). */
public final class AllocationRule {

    private AllocationRule() {
    }

    /** Lets a college sit at a site; possible until seats are arranged. */
    public static Decision<SiteAllocation> allocate(Plan plan, String collegeId, Site site, Instant now) {
        return new Objections()
                .when(!plan.includes(collegeId), "collegeId", COLLEGE_NOT_IN_PLAN)
                .when(site.state() != SiteState.APPROVED, "siteId", SITE_NOT_APPROVED)
                .when(plan.certificate(site.certificateTypeId(), site.level()).isEmpty(), "siteId", SITE_NOT_IN_PLAN)
                .when(RoomState.of(plan, now) != RoomState.NOT_ARRANGED, "", ALLOCATION_OVER)
                .orElse(new SiteAllocation(plan.id(), collegeId, site.certificateTypeId(), site.level(), site.id(),
                        site.name(), 0));
    }

    /** Whether an allocation can be taken back: as long as it could be changed. Whoever is registered stays there. */
    public static Decision<SiteAllocation> takeBack(SiteAllocation allocation, Plan plan, Instant now) {
        return new Objections().when(RoomState.of(plan, now) != RoomState.NOT_ARRANGED, "", ALLOCATION_OVER)
                .orElse(allocation);
    }
}
