package org.certline.payments;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.certline.domain.Decision;
import org.certline.domain.account.Caller;
import org.certline.domain.organization.College;
import org.certline.domain.payment.PaymentReason;
import org.certline.domain.payment.PaymentRequest;
import org.certline.domain.payment.PaymentSubject.Priced;
import org.certline.domain.plan.Plan;
import org.certline.domain.registration.Registration;
import org.certline.domain.registration.RegistrationId;
import org.certline.persistence.Transactions;
import org.certline.persistence.payment.PaymentRepository;
import org.certline.persistence.registration.RegistrationRepository;

/**
 * Makes a payment request of all registrations that are not paid and in no request (manual 001 §5.2.7). They are taken
 * in steps; nobody sees the request before the last. Stopped in between, asking for the same again goes on with the
 * same request, and two who ask at once cannot both go on.
 */
@Singleton
final class PaymentCollection {

    private static final int TAKEN_AT_ONCE = Transactions.MAX_WRITES - 1;

    private final PaymentRepository payments;
    private final RegistrationRepository registrations;
    private final Clock clock;

    PaymentCollection(PaymentRepository payments, RegistrationRepository registrations, Clock clock) {
        this.payments = payments;
        this.registrations = registrations;
        this.clock = clock;
    }

    Decision<PaymentRequest> collect(Caller caller, College college, Plan plan, Priced priced) {
        PaymentRequest request = payments.collecting(plan.id(), college.id(), priced.subject())
                .orElseGet(() -> payments.begin(PaymentRequest.collecting(payments.nextNumber(clock.instant()), plan,
                        college, priced, caller.accountId(), clock.instant())));
        List<String> open = open(request, plan);
        int count = 0;
        for (int from = 0; from < open.size(); from += TAKEN_AT_ONCE) {
            List<String> some = open.subList(from, Math.min(from + TAKEN_AT_ONCE, open.size()));
            count += take(request, some);
            request = payments.stepped(request);
        }
        if (count == 0) {
            payments.giveUp(request);
            return Decision.refuse(PaymentReason.NOTHING_TO_PAY);
        }
        return Decision.accept(payments.complete(request.collected(count)));
    }

    private int take(PaymentRequest request, List<String> ids) {
        String number = request.number();
        return (int) registrations.change(ids, one -> one.isUnrequested() ? one.requestedBy(number) : one,
                        List.of(payments.stepping(request))).stream()
                .filter(one -> one.paymentRequestNumber().equals(number)).count();
    }

    /** Those it can take, and those it has taken before it was stopped. */
    private List<String> open(PaymentRequest request, Plan plan) {
        String start = plan.certificate(request.certificateTypeId(), request.level())
                .map(certificate -> RegistrationId.start(plan, certificate)).orElseThrow();
        return registrations.allOfCollege(plan.id(), request.collegeId(), start)
                .filter(request::isFor)
                .filter(one -> one.isUnrequested() || one.paymentRequestNumber().equals(request.number()))
                .map(Registration::id).toList();
    }
}
