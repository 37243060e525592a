package org.certline.payments;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;
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

    /** A page, newest first; the plan may be empty for all. */
    Page<PaymentView> list(Caller caller, String planId, PageRequest request) {
        Page<PaymentRequest> page = caller.role().isCollege()
                ? payments.ofCollege(caller.tenantId(), planId, request)
                : payments.ofOrganization(caller.tenantId(), planId, request);
        Map<String, Plan> named = plans.findAll(page.items().stream().map(PaymentRequest::planId).toList()).stream()
                .collect(Collectors.toMap(Plan::id, Function.identity()));
        return new Page<>(page.items().stream().filter(one -> caller.isResponsibleFor(one.certificateTypeId()))
                .map(one -> PaymentView.of(one, named.get(one.planId()))).toList(), page.next());
    }

    /** All of them, read page by page as the stream is consumed. */
    Stream<PaymentView> all(Caller caller, String planId) {
        return Stream.iterate(list(caller, planId, PageRequest.first()), Objects::nonNull, page ->
                        page.next().isEmpty() ? null
                                : list(caller, planId, new PageRequest(PageRequest.MAX_SIZE, page.next())))
                .flatMap(page -> page.items().stream());
    }

    PaymentRequest find(Caller caller, String number) {
        return payments.find(number).filter(one -> isConcerned(caller, one)).orElseThrow(Problems.notFound());
    }

    PaymentView view(PaymentRequest request) {
        return PaymentView.of(request, plans.find(request.planId()).orElseThrow());
    }

    private static boolean isConcerned(Caller caller, PaymentRequest one) {
        String tenant = caller.role().isCollege() ? one.collegeId() : one.organizationId();
        return tenant.equals(caller.tenantId()) && caller.isResponsibleFor(one.certificateTypeId())
                && one.state() != PaymentState.COLLECTING;
    }
}
