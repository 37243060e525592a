package org.certline.registrations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Clock;
import org.certline.domain.account.Action;
import org.certline.domain.account.Caller;
import org.certline.domain.certificatetype.Level;
import org.certline.domain.plan.Plan;
import org.certline.domain.registration.Registration;
import org.certline.domain.registration.RegistrationRule;
import org.certline.persistence.PageRequest;
import org.certline.persistence.registration.RegistrationRepository;
import org.certline.runtime.access.Allowed;
import org.certline.runtime.audit.AuditLog;
import org.certline.runtime.http.PageView;
import org.certline.runtime.plan.VisiblePlans;
import org.certline.runtime.problem.Problems;

/** Registrations 报考 in a plan (manual 001 §5.2.6). */
@Controller("/api/plans/{planId}/registrations")
class RegistrationController {

    private final VisiblePlans plans;
    private final RegistrationLists lists;
    private final RegistrationRepository registrations;
    private final SingleRegistration single;
    private final AuditLog audit;
    private final Clock clock;

    RegistrationController(VisiblePlans plans, RegistrationLists lists, RegistrationRepository registrations,
            SingleRegistration single, AuditLog audit, Clock clock) {
        this.plans = plans;
        this.lists = lists;
        this.registrations = registrations;
        this.single = single;
        this.audit = audit;
        this.clock = clock;
    }

    /** A college's own registrations, or all of the organization's plan, by certificate, level and candidate. */
    @Get
    @Allowed(Action.READ_REGISTRATIONS)
    PageView<RegistrationView> list(Caller caller, String planId, @Nullable @QueryValue String collegeId,
            @Nullable @QueryValue String certificateTypeId, @Nullable @QueryValue Level level,
            @QueryValue(defaultValue = "50") int size, @Nullable @QueryValue String cursor) {
        Plan plan = plans.find(caller, planId);
        return PageView.of(lists.list(caller, plan,
                        new RegistrationLists.Filter(collegeId, certificateTypeId, level),
                        new PageRequest(size, cursor)),
                one -> view(plan, one));
    }

    @Get("/{id}")
    @Allowed(Action.READ_REGISTRATIONS)
    RegistrationView show(Caller caller, String planId, String id) {
        Plan plan = plans.find(caller, planId);
        return view(plan, lists.find(caller, plan, id));
    }

    /** Registers one candidate, or says everything that speaks against it. */
    @Post
    @Status(HttpStatus.CREATED)
    @Allowed(Action.EDIT_REGISTRATIONS)
    RegistrationView register(Caller caller, String planId, @Body SingleRegistration.Form form) {
        Plan plan = plans.find(caller, planId);
        Registration made = Problems.orThrow(single.register(caller, plan, form));
        audit.record(caller, Action.EDIT_REGISTRATIONS, "registration/" + made.id(), "register");
        return view(plan, made);
    }

    /** Corrects pinyin and phone of the candidate as registered; the organization's to do. */
    @Patch("/{id}")
    @Allowed(Action.EDIT_PLANS)
    RegistrationView correct(Caller caller, String planId, String id, @Body Correction correction) {
        Plan plan = plans.find(caller, planId);
        Registration before = lists.find(caller, plan, id);
        Problems.unlessUnchanged(correction.version(), before.version());
        Registration right = Problems.orThrow(
                RegistrationRule.correct(before, correction.pinyin(), correction.phone()));
        audit.record(caller, Action.EDIT_PLANS, "registration/" + id, "correct");
        return view(plan, registrations.save(right));
    }

    private RegistrationView view(Plan plan, Registration registration) {
        return RegistrationView.of(registration, plan, clock.instant());
    }

    /** @param version of the registration as it was read */
    @Serdeable
    record Correction(@Nullable String pinyin, @Nullable String phone, long version) {
    }
}
