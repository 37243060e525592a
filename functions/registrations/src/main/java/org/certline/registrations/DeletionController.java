package org.certline.registrations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import org.certline.domain.Decision;
import org.certline.domain.Objections;
import org.certline.domain.account.Action;
import org.certline.domain.account.Caller;
import org.certline.domain.plan.Plan;
import org.certline.domain.registration.Registration;
import org.certline.domain.registration.RegistrationReason;
import org.certline.runtime.access.Allowed;
import org.certline.runtime.audit.AuditLog;
import org.certline.runtime.plan.VisiblePlans;
import org.certline.runtime.problem.Outcome;
import org.certline.runtime.problem.Outcomes;
import org.certline.runtime.problem.Problems;

/** Deletes registrations that are neither arranged nor paid (manual 001 §5.2.6). */
@Controller("/api/plans/{planId}/registrations")
class DeletionController {

    private static final int MOST = 500;

    private final VisiblePlans plans;
    private final RegistrationLists lists;
    private final RegistrationDeletion deletion;
    private final Outcomes outcomes;
    private final AuditLog audit;

    DeletionController(VisiblePlans plans, RegistrationLists lists, RegistrationDeletion deletion, Outcomes outcomes,
            AuditLog audit) {
        this.plans = plans;
        this.lists = lists;
        this.deletion = deletion;
        this.outcomes = outcomes;
        this.audit = audit;
    }

    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    @Allowed(Action.EDIT_REGISTRATIONS)
    void delete(Caller caller, String planId, String id) {
        lists.find(caller, plans.find(caller, planId), id);
        Problems.orThrow(deletion.delete(caller, planId, List.of(id)).get(id));
        audit.record(caller, Action.EDIT_REGISTRATIONS, "registration/" + id, "delete");
    }

    /** Deletes many; each that may not be is answered with the reason. Repeating it changes nothing more. */
    @Post("/deletions")
    @Allowed(Action.EDIT_REGISTRATIONS)
    List<Outcome> deleteMany(Caller caller, String planId, @Body Selection selection, HttpRequest<?> request) {
        Plan plan = plans.find(caller, planId);
        List<String> ids = Problems.orThrow(selection.checked());
        Map<String, Decision<Registration>> decisions = deletion.delete(caller, plan.id(), ids);
        audit.record(caller, Action.EDIT_REGISTRATIONS, "plan/" + planId, "delete " + ids.size() + " registrations");
        return outcomes.of(decisions, request);
    }

    @Serdeable
    record Selection(@Nullable List<String> ids) {

        Selection {
            ids = ids == null ? List.of() : List.copyOf(ids);
        }

        private Decision<List<String>> checked() {
            return new Objections().when(ids.isEmpty(), "ids", RegistrationReason.NOTHING_CHOSEN)
                    .when(ids.size() > MOST, "ids", RegistrationReason.TOO_MANY_CHOSEN, MOST).orElse(ids);
        }
    }
}
