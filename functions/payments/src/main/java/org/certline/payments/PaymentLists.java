package org.certline.payments;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.certline.domain.account.Caller;
import org.certline.domain.payment.PaymentRequest;
import org.certline.domain.payment.PaymentState;
import org.certline.domain.plan.Plan;
import org.certline.persistence.Page;
import org.certline.persistence.PageRequest;
import org.certline.persistence.payment.PaymentRepository;
import org.certline.persistence.plan.PlanRepository;
import org.certline.runtime.problem.Problems;

/** Which payment requests somebody sees: a college its own, an organization those made to it. */
@Singleton
final class PaymentLists {

    private final PaymentRepository payments;
    private final PlanRepository plans;

    PaymentLists(PaymentRepository payments, PlanRepository plans) {
        this.payments = payments;
        this.plans = plans;
    }

    /** A page, newest first; plan and state may be empty for all. */
    Page<PaymentView> list(Caller caller, String planId, String state, PageRequest request) {
        Page<PaymentRequest> page = caller.role().isCollege()
                ? payments.ofCollege(caller.tenantId(), planId, state, request)
                : payments.ofOrganization(caller.tenantId(), planId, state, request);
        return new Page<>(views(caller, page.items()), page.next());
    }

    /** Those with these numbers, in no particular order. */
    Stream<PaymentView> withNumbers(Caller caller, List<String> numbers) {
        return views(caller, payments.findAll(numbers)).stream();
    }

    PaymentRequest find(Caller caller, String number) {
        return payments.find(number).filter(one -> isConcerned(caller, one)).orElseThrow(Problems.notFound());
    }

    PaymentView view(PaymentRequest request) {
        return PaymentView.of(request, plans.find(request.planId()).orElseThrow());
    }

    /** Of those, what the caller sees. */
    private List<PaymentView> views(Caller caller, List<PaymentRequest> some) {
        Map<String, Plan> named = plans.findAll(some.stream().map(PaymentRequest::planId).toList()).stream()
                .collect(Collectors.toMap(Plan::id, Function.identity()));
        return some.stream().filter(one -> isConcerned(caller, one))
                .map(one -> PaymentView.of(one, named.get(one.planId()))).toList();
    }

    private static boolean isConcerned(Caller caller, PaymentRequest one) {
        String tenant = caller.role().isCollege() ? one.collegeId() : one.organizationId();
        return tenant.equals(caller.tenantId()) && caller.isResponsibleFor(one.certificateTypeId())
                && one.state() != PaymentState.COLLECTING;
    }
}
