package org.certline.payments;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Clock;
import java.util.function.Function;
import org.certline.domain.account.Action;
import org.certline.domain.account.Caller;
import org.certline.domain.certificatetype.Level;
import org.certline.domain.organization.College;
import org.certline.domain.payment.PaymentPolicy;
import org.certline.domain.payment.PaymentRequest;
import org.certline.domain.payment.PaymentState;
import org.certline.domain.payment.PaymentSubject;
import org.certline.domain.plan.Plan;
import org.certline.persistence.Page;
import org.certline.persistence.PageRequest;
import org.certline.persistence.organization.CollegeRepository;
import org.certline.persistence.registration.RegistrationRepository;
import org.certline.runtime.access.Allowed;
import org.certline.runtime.audit.AuditLog;
import org.certline.runtime.exports.Chosen;
import org.certline.runtime.exports.TableExport;
import org.certline.runtime.http.PageView;
import org.certline.runtime.plan.VisiblePlans;
import org.certline.runtime.problem.Problems;
import org.certline.runtime.task.TaskView;

/** Payment requests 缴费申请单 (manual 001 §5.2.7). The money moves outside the platform. */
@Controller("/api/payments")
class PaymentController {

    private final VisiblePlans plans;
    private final CollegeRepository colleges;
    private final PaymentLists lists;
    private final PaymentCollection collection;
    private final PaymentDeletion deletion;
    private final RegistrationRepository registrations;
    private final TableExport export;
    private final AuditLog audit;
    private final Clock clock;

    PaymentController(VisiblePlans plans, CollegeRepository colleges, PaymentLists lists, PaymentCollection collection,
            PaymentDeletion deletion, RegistrationRepository registrations, TableExport export,
            AuditLog audit, Clock clock) {
        this.plans = plans;
        this.colleges = colleges;
        this.lists = lists;
        this.collection = collection;
        this.deletion = deletion;
        this.registrations = registrations;
        this.export = export;
        this.audit = audit;
        this.clock = clock;
    }

    /** A college's own requests, or those made to the organization, newest first; all, of one plan or in one state. */
    @Get
    @Allowed(Action.READ_PAYMENTS)
    PageView<PaymentView> list(Caller caller, @Nullable @QueryValue(defaultValue = "") String planId,
            @Nullable @QueryValue PaymentState state, @QueryValue(defaultValue = "50") int size,
            @Nullable @QueryValue String cursor) {
        return PageView.of(lists.list(caller, planId, name(state), new PageRequest(size, cursor)),
                Function.identity());
    }

    @Get("/{number}")
    @Allowed(Action.READ_PAYMENTS)
    PaymentView show(Caller caller, String number) {
        return lists.view(lists.find(caller, number));
    }

    /** The registrations a request takes. */
    @Get("/{number}/registrations")
    @Allowed(Action.READ_PAYMENTS)
    PageView<PaidRegistrationView> registrations(Caller caller, String number,
            @QueryValue(defaultValue = "50") int size, @Nullable @QueryValue String cursor) {
        PaymentRequest request = lists.find(caller, number);
        return PageView.of(registrations.ofPaymentRequest(request.planId(), request.collegeId(), number,
                new PageRequest(size, cursor)), PaidRegistrationView::of);
    }

    /** Makes a request of all that is not paid yet; asking again after an interruption goes on with the same one. */
    @Post
    @Status(HttpStatus.CREATED)
    @Allowed(Action.REQUEST_PAYMENTS)
    PaymentView request(Caller caller, @Body PaymentForm form) {
        Plan plan = plans.find(caller, form.planId());
        College college = colleges.find(caller.tenantId()).orElseThrow(Problems.notFound());
        PaymentRequest made = Problems.orThrow(PaymentPolicy.price(plan, college.id(), form.subject(), clock.instant())
                .then(priced -> collection.collect(caller, college, plan, priced)));
        audit.record(caller, Action.REQUEST_PAYMENTS, "payment/" + made.number(), "request " + made.count());
        return lists.view(made);
    }

    /** Exports the chosen requests, or all that the filters let through. */
    @Post("/exports")
    @Status(HttpStatus.CREATED)
    @Allowed(Action.READ_PAYMENTS)
    TaskView export(Caller caller, @Nullable @QueryValue(defaultValue = "") String planId,
            @Nullable @QueryValue PaymentState state, @Body Chosen chosen) {
        return export.write(caller, Action.READ_PAYMENTS, PaymentSheet.SHEET, chosen.of(PaymentView::number,
                () -> Page.all(request -> lists.list(caller, planId, name(state), request)),
                numbers -> lists.withNumbers(caller, numbers)));
    }

    /** Deletes a request that is not confirmed. */
    @Delete("/{number}")
    @Status(HttpStatus.NO_CONTENT)
    @Allowed(Action.REQUEST_PAYMENTS)
    void delete(Caller caller, String number) {
        Problems.orThrow(deletion.delete(lists.find(caller, number)));
        audit.record(caller, Action.REQUEST_PAYMENTS, "payment/" + number, "delete");
    }

    private static String name(@Nullable PaymentState state) {
        return state == null ? "" : state.name();
    }

    /** What to pay for; the subject where the plan registers by subject. */
    @Serdeable
    record PaymentForm(@Nullable String planId, @Nullable String certificateTypeId, @Nullable Level level,
            @Nullable String subjectId) {

        PaymentForm {
            planId = planId == null ? "" : planId;
        }

        private PaymentSubject subject() {
            return new PaymentSubject(certificateTypeId, level, subjectId);
        }
    }
}
