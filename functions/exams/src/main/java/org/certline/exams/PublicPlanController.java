package org.certline.exams;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.certline.domain.plan.Plan;
import org.certline.persistence.Page;
import org.certline.persistence.PageRequest;
import org.certline.persistence.organization.OrganizationRepository;
import org.certline.persistence.plan.PlanRepository;
import org.certline.runtime.http.PageView;
import org.certline.runtime.problem.Problems;

/** Published exam plans of all organizations, as everybody reads them. */
@Controller("/api/public/plans")
@Secured(SecurityRule.IS_ANONYMOUS)
class PublicPlanController {

    private final PlanRepository plans;
    private final OrganizationRepository organizations;
    private final Clock clock;

    PublicPlanController(PlanRepository plans, OrganizationRepository organizations, Clock clock) {
        this.plans = plans;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** Those whose registration begins last stand first. */
    @Get
    PageView<PublicPlanView> list(@QueryValue(defaultValue = "20") int size, @Nullable @QueryValue String cursor) {
        Page<Plan> page = plans.published(new PageRequest(size, cursor));
        Map<String, String> names = organizations.names(page.items().stream().map(Plan::organizationId).toList());
        Instant now = clock.instant();
        return PageView.of(page, plan -> PublicPlanView.of(plan, names, now));
    }

    @Get("/{id}")
    PublicPlanView show(String id) {
        Plan plan = plans.find(id).filter(Plan::published).orElseThrow(Problems.notFound());
        return PublicPlanView.of(plan, organizations.names(List.of(plan.organizationId())), clock.instant());
    }
}
