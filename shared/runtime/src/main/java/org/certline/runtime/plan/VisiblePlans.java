package org.certline.runtime.plan;

import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.certline.domain.account.Caller;
import org.certline.domain.plan.Plan;
import org.certline.persistence.Page;
import org.certline.persistence.PageRequest;
import org.certline.persistence.plan.PlanRepository;
import org.certline.runtime.problem.Problems;

/**
 * Which plans somebody sees: an organization its own, a college those published that it takes part in, the operator all
 * that are published.
 */
@Singleton
public final class VisiblePlans {

    private final PlanRepository plans;

    VisiblePlans(PlanRepository plans) {
        this.plans = plans;
    }

    /** The plan as the caller sees it; ends the request with 404 when it is not there for the caller. */
    public Plan find(Caller caller, String id) {
        return plans.find(id).filter(plan -> plan.isVisibleTo(caller))
                .map(plan -> caller.role().isCollege() ? plan.seenBy(caller.tenantId()) : plan)
                .orElseThrow(Problems.notFound());
    }

    /** The plan, when it is the caller's to change. */
    public Plan findOwn(Caller caller, String id) {
        return plans.find(id).filter(plan -> plan.isOwnedBy(caller) && plan.isVisibleTo(caller))
                .orElseThrow(Problems.notFound());
    }

    /**
     * A page of the plans the caller sees, newest first; the operator's by the start of registration, latest first.
     *
     * @param words what somebody looks for, may be empty
     */
    public Page<Plan> list(Caller caller, String words, PageRequest request) {
        Page<Plan> page = concerning(caller, request);
        return new Page<>(page.items().stream()
                .filter(plan -> plan.isVisibleTo(caller) && plan.isMeantBy(words)).toList(), page.next());
    }

    /** All of that list, read as the stream is consumed. */
    public Stream<Plan> all(Caller caller, String words) {
        return Page.all(request -> list(caller, words, request));
    }

    private Page<Plan> concerning(Caller caller, PageRequest request) {
        if (caller.role().isOrganization()) {
            return plans.ofOrganization(caller.tenantId(), request);
        }
        return caller.role().isCollege() ? plans.ofCollege(caller.tenantId(), request) : plans.published(request);
    }
}
