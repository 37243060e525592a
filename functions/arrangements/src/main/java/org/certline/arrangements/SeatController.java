package org.certline.arrangements;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.certline.domain.account.Action;
import org.certline.domain.account.Caller;
import org.certline.domain.arrangement.Placement;
import org.certline.domain.plan.Plan;
import org.certline.runtime.access.Allowed;
import org.certline.runtime.audit.AuditLog;
import org.certline.runtime.plan.PlanScope;
import org.certline.runtime.plan.VisiblePlans;
import org.certline.runtime.problem.Problems;

/** Seats changed by hand, until the arrangement is published (manual 001 §5.2.8). */
@Controller("/api/plans/{planId}/placements")
class SeatController {

    private final VisiblePlans plans;
    private final SeatMoves moves;
    private final AuditLog audit;

    SeatController(VisiblePlans plans, SeatMoves moves, AuditLog audit) {
        this.plans = plans;
        this.moves = moves;
        this.audit = audit;
    }

    /** Gives a registered candidate this seat for a subject, whether there was one before or not. */
    @Put("/{registrationId}/{subjectId}")
    @Allowed(Action.ARRANGE)
    PlacementView seat(Caller caller, String planId, String registrationId, String subjectId,
            @Body @Valid WantedSeat wanted) {
        Plan plan = ownWithSubject(caller, planId, subjectId);
        Placement placement = moves.seat(plan, registrationId, subjectId, wanted.roomId(), wanted.seat());
        audit.record(caller, Action.ARRANGE, "registration/" + registrationId, "seat");
        return PlacementView.of(plan, placement);
    }

    /** Exchanges the seats of two candidates in one subject. */
    @Post("/swap")
    @Status(HttpStatus.NO_CONTENT)
    @Allowed(Action.ARRANGE)
    void swap(Caller caller, String planId, @Body @Valid Swap swap) {
        Plan plan = ownWithSubject(caller, planId, swap.subjectId());
        moves.swap(plan, swap.subjectId(), swap.registrationId(), swap.otherRegistrationId());
        audit.record(caller, Action.ARRANGE, "registration/" + swap.registrationId(),
                "swap with registration/" + swap.otherRegistrationId());
    }

    private Plan ownWithSubject(Caller caller, String planId, String subjectId) {
        Plan plan = plans.findOwn(caller, planId);
        if (!PlanScope.sees(plan, caller, subjectId)) {
            throw Problems.notFound().get();
        }
        return plan;
    }

    /** @param seat from 1 */
    @Serdeable
    record WantedSeat(@NotBlank String roomId, @NotNull Integer seat) {
    }

    /** Two people who exchange their seats. */
    @Serdeable
    record Swap(@NotBlank String subjectId, @NotBlank String registrationId, @NotBlank String otherRegistrationId) {
    }
}
