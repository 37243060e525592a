package org.certline.arrangements;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Clock;
import org.certline.domain.account.Action;
import org.certline.domain.account.Caller;
import org.certline.domain.arrangement.Arrangement;
import org.certline.domain.arrangement.ArrangementRule;
import org.certline.domain.plan.Plan;
import org.certline.persistence.arrangement.ArrangementRepository;
import org.certline.runtime.access.Allowed;
import org.certline.runtime.audit.AuditLog;
import org.certline.runtime.plan.PlanScope;
import org.certline.runtime.plan.VisiblePlans;
import org.certline.runtime.problem.Problems;
import org.certline.runtime.task.TaskView;

/** How far a plan is arranged, and the two decisions about it: to arrange, to publish (manual 001 §5.2.8.1). */
@Controller("/api/plans/{planId}/arrangements")
class ArrangementController {

    private final VisiblePlans plans;
    private final ArrangementRepository arrangements;
    private final ArrangementStarts starts;
    private final AuditLog audit;
    private final Clock clock;

    ArrangementController(VisiblePlans plans, ArrangementRepository arrangements, ArrangementStarts starts,
            AuditLog audit, Clock clock) {
        this.plans = plans;
        this.arrangements = arrangements;
        this.starts = starts;
        this.audit = audit;
        this.clock = clock;
    }

    /** The state of every subject; a college learns counts once they are published. */
    @Get
    @Allowed(Action.READ_ARRANGEMENTS)
    ArrangementView show(Caller caller, String planId) {
        Plan plan = plans.find(caller, planId);
        Arrangement arrangement = arrangements.of(plan);
        boolean readable = arrangement.isPublished() || plan.isOwnedBy(caller);
        return ArrangementView.of(plan, readable ? arrangement : Arrangement.none(plan.organizationId(), planId),
                caller, clock.instant());
    }

    /** Arranges the plan anew; placements made by hand stay where they fit. Starting twice is starting once. */
    @Post
    @Status(HttpStatus.ACCEPTED)
    @Allowed(Action.ARRANGE)
    TaskView arrange(Caller caller, String planId) {
        Plan plan = PlanScope.whole(plans.findOwn(caller, planId), caller);
        Arrangement arrangement = Problems.orThrow(
                ArrangementRule.mayArrange(plan, arrangements.of(plan), clock.instant()));
        audit.record(caller, Action.ARRANGE, "plan/" + planId, "arrange");
        return TaskView.of(starts.start(caller, plan, arrangement, "ARRANGE"));
    }

    /** Makes the papers and shows the seats to the colleges; nothing moves afterwards. */
    @Post("/publication")
    @Status(HttpStatus.ACCEPTED)
    @Allowed(Action.ARRANGE)
    TaskView publish(Caller caller, String planId, @Nullable @Body Publication publication) {
        Plan plan = PlanScope.whole(plans.findOwn(caller, planId), caller);
        boolean acceptUnplaced = publication != null && publication.acceptUnplaced();
        Arrangement arrangement = Problems.orThrow(
                ArrangementRule.mayPublish(plan, arrangements.of(plan), acceptUnplaced, clock.instant()));
        audit.record(caller, Action.ARRANGE, "plan/" + planId, "publish");
        return TaskView.of(starts.start(caller, plan, arrangement, "PUBLISH"));
    }

    /** @param acceptUnplaced to publish although some have no seat */
    @Serdeable
    record Publication(boolean acceptUnplaced) {
    }
}
