package org.certline.sites;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.certline.domain.Decision;
import org.certline.domain.Refusal;
import org.certline.domain.account.Action;
import org.certline.domain.account.Caller;
import org.certline.domain.plan.Plan;
import org.certline.domain.site.AllocationRule;
import org.certline.domain.site.Site;
import org.certline.domain.site.SiteAllocation;
import org.certline.domain.site.SiteReason;
import org.certline.persistence.site.SiteAllocationRepository;
import org.certline.persistence.site.SiteRepository;
import org.certline.runtime.access.Allowed;
import org.certline.runtime.audit.AuditLog;
import org.certline.runtime.exports.Chosen;
import org.certline.runtime.exports.TableExport;
import org.certline.runtime.plan.VisiblePlans;
import org.certline.runtime.problem.Problems;
import org.certline.runtime.task.TaskView;

/** Borrowed sites of a plan 考核站点分配 (manual 001 §5.2.4.2). */
@Controller("/api/plans/{planId}/site-allocations")
class AllocationController {

    private final VisiblePlans plans;
    private final SiteRepository sites;
    private final SiteAllocationRepository allocations;
    private final SittingPlaces places;
    private final TableExport export;
    private final AuditLog audit;
    private final Clock clock;

    AllocationController(VisiblePlans plans, SiteRepository sites, SiteAllocationRepository allocations,
            SittingPlaces places, TableExport export, AuditLog audit, Clock clock) {
        this.plans = plans;
        this.sites = sites;
        this.allocations = allocations;
        this.places = places;
        this.export = export;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a college borrows, or all that the organization allocated. */
    @Get
    @Allowed(Action.READ_SITES)
    List<SiteAllocation> list(Caller caller, String planId) {
        Plan plan = plans.find(caller, planId);
        return caller.role().isCollege()
                ? allocations.ofCollege(plan.id(), caller.tenantId())
                : allocations.ofPlan(plan.id()).toList();
    }

    /** Exports where colleges sit: for the chosen colleges and certificates, or all that the caller sees. */
    @Post("/exports")
    @Status(HttpStatus.CREATED)
    @Allowed(Action.READ_SITES)
    TaskView export(Caller caller, String planId, @Body Chosen chosen) {
        Stream<SittingPlaces.Place> all = places.of(caller, plans.find(caller, planId));
        return export.write(caller, Action.READ_SITES, AllocationSheet.SHEET,
                chosen.of(SittingPlaces.Place::id, () -> all, _ -> all));
    }

    /** Lets a college sit at a site, for the site's certificate and level, in place of any it sat at. */
    @Put
    @Allowed(Action.REVIEW_SITES)
    SiteAllocation allocate(Caller caller, String planId, @Body Allocation form) {
        Plan plan = plans.findOwn(caller, planId);
        Optional<Site> site = sites.find(form.siteId())
                .filter(found -> found.organizationId().equals(caller.tenantId()));
        if (site.isEmpty()) {
            Problems.orThrow(Decision.refuse(List.of(Refusal.in("siteId", SiteReason.SITE_UNKNOWN))));
        }
        SiteAllocation fresh = Problems.orThrow(
                AllocationRule.allocate(plan, form.collegeId(), site.orElseThrow(), clock.instant()));
        SiteAllocation kept = allocations.save(allocations.find(planId, fresh.collegeId(), fresh.certificateTypeId(),
                fresh.level()).map(before -> before.at(fresh)).orElse(fresh));
        audit.record(caller, Action.REVIEW_SITES, "plan/" + planId, "allocate " + form.siteId());
        return kept;
    }

    /** Takes an allocation back: the college sits at its own site again, if it has one. Named by that site's id. */
    @Delete("/{siteId}")
    @Status(HttpStatus.NO_CONTENT)
    @Allowed(Action.REVIEW_SITES)
    void takeBack(Caller caller, String planId, String siteId) {
        Plan plan = plans.findOwn(caller, planId);
        SiteAllocation allocation = allocations.ofPlan(plan.id()).filter(one -> one.ownSiteId().equals(siteId))
                .findFirst().orElseThrow(Problems.notFound());
        allocations.delete(Problems.orThrow(AllocationRule.takeBack(allocation, plan, clock.instant())));
        audit.record(caller, Action.REVIEW_SITES, "plan/" + planId, "take back " + allocation.siteId());
    }

    @Serdeable
    record Allocation(@Nullable String collegeId, @Nullable String siteId) {

        Allocation {
            collegeId = collegeId == null ? "" : collegeId;
            siteId = siteId == null ? "" : siteId;
        }
    }
}
