package org.certline.scores;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.certline.domain.account.Action;
import org.certline.domain.account.Caller;
import org.certline.domain.plan.Plan;
import org.certline.domain.registration.Registration;
import org.certline.domain.score.Outcome;
import org.certline.domain.score.Result;
import org.certline.persistence.Page;
import org.certline.persistence.PageRequest;
import org.certline.persistence.registration.RegistrationRepository;
import org.certline.persistence.score.Results;
import org.certline.runtime.access.Allowed;
import org.certline.runtime.exports.Chosen;
import org.certline.runtime.http.PageView;
import org.certline.runtime.plan.VisiblePlans;
import org.certline.runtime.problem.Problems;
import org.certline.runtime.task.TaskView;

/** Results 考证结果 of registrations, by the pass rule of their certificates (manual 001 §5.2.10). */
@Controller("/api/plans/{planId}/results")
class ResultController {

    private final VisiblePlans plans;
    private final RegistrationRepository registrations;
    private final Results results;
    private final ScoreExport export;
    private final Clock clock;

    ResultController(VisiblePlans plans, RegistrationRepository registrations, Results results, ScoreExport export,
            Clock clock) {
        this.plans = plans;
        this.registrations = registrations;
        this.results = results;
        this.export = export;
        this.clock = clock;
    }

    /** Results in a plan, a candidate's for a certificate once; with an outcome, those of the page that have it. */
    @Get
    @Allowed(Action.READ_SCORES)
    PageView<ResultView> list(Caller caller, String planId, @Nullable @QueryValue(defaultValue = "") String collegeId,
            @Nullable @QueryValue Outcome outcome, @QueryValue(defaultValue = "50") int size,
            @Nullable @QueryValue String cursor) {
        Plan plan = plans.find(caller, planId);
        PageRequest request = new PageRequest(size, cursor);
        String college = plan.isOwnedBy(caller) ? collegeId : caller.tenantId();
        Page<Registration> page = college.isEmpty()
                ? registrations.ofPlan(planId, "", request)
                : registrations.ofCollege(planId, college, "", request);
        List<Registration> seen = page.items().stream()
                .filter(one -> caller.isResponsibleFor(one.certificateTypeId())).toList();
        List<Result> of = results.of(plan, results.telling(plan, seen), clock.instant()).stream()
                .filter(one -> outcome == null || one.outcome() == outcome).toList();
        return PageView.of(new Page<>(of, page.next()), one -> ResultView.of(plan, one));
    }

    /** The result of one registration, with every subject it needs. */
    @Get("/{registrationId}")
    @Allowed(Action.READ_SCORES)
    ResultView show(Caller caller, String planId, String registrationId) {
        Plan plan = plans.find(caller, planId);
        Optional<Registration> registration = registrations.find(registrationId)
                .filter(one -> one.planId().equals(planId) && caller.isResponsibleFor(one.certificateTypeId()))
                .filter(one -> plan.isOwnedBy(caller) || one.collegeId().equals(caller.tenantId()));
        return registration.map(one -> results.of(plan, List.of(one), clock.instant()).getFirst())
                .map(one -> ResultView.of(plan, one)).orElseThrow(Problems.notFound());
    }

    /** Exports the results of the chosen registrations, or all that the filters let through. */
    @Post("/exports")
    @Status(HttpStatus.CREATED)
    @Allowed(Action.READ_SCORES)
    TaskView export(Caller caller, String planId, @Nullable @QueryValue(defaultValue = "") String collegeId,
            @Nullable @QueryValue Outcome outcome, @Body Chosen chosen) {
        return export.results(caller, plans.find(caller, planId), collegeId, outcome, chosen);
    }
}
