package org.certline.confirmpayment;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.certline.domain.Decision;
import org.certline.domain.account.Caller;
import org.certline.domain.payment.PaymentPolicy;
import org.certline.domain.payment.PaymentReason;
import org.certline.domain.payment.PaymentRequest;
import org.certline.domain.payment.PaymentState;
import org.certline.domain.registration.Registration;
import org.certline.persistence.ConflictException;
import org.certline.persistence.payment.PaymentRepository;
import org.certline.persistence.registration.RegistrationRepository;

/**
 * Confirms that the money of a request has come; its registrations are paid then. The decision is the first write;
 * stopped after it, confirming again marks the rest. Confirming a confirmed request changes nothing.
 */
@Singleton
final class PaymentConfirmation {

    private final PaymentRepository payments;
    private final RegistrationRepository registrations;
    private final Clock clock;

    PaymentConfirmation(PaymentRepository payments, RegistrationRepository registrations, Clock clock) {
        this.payments = payments;
        this.registrations = registrations;
        this.clock = clock;
    }

    Decision<PaymentRequest> confirm(Caller caller, String number) {
        return payments.find(number)
                .filter(one -> one.organizationId().equals(caller.tenantId()))
                .filter(one -> one.state() != PaymentState.COLLECTING)
                .filter(one -> caller.isResponsibleFor(one.certificateTypeId()))
                .map(one -> PaymentPolicy.confirm(one, caller.accountId(), clock.instant())
                        .then(decided -> finish(one.equals(decided) ? one : payments.save(decided))))
                .orElseGet(() -> Decision.refuse(PaymentReason.UNKNOWN));
    }

    private Decision<PaymentRequest> finish(PaymentRequest decided) {
        if (decided.state() == PaymentState.CONFIRMED) {
            return Decision.accept(decided);
        }
        List<String> ids = registrations.allOfPaymentRequest(decided.planId(), decided.collegeId(), decided.number())
                .map(Registration::id).toList();
        int paid = registrations.changeAll(ids, one -> one.paid() ? one : one.withPaid()).size();
        return paid < decided.count() ? Decision.refuse(PaymentReason.BEING_CONFIRMED) : confirmed(decided);
    }

    private Decision<PaymentRequest> confirmed(PaymentRequest decided) {
        try {
            return Decision.accept(payments.save(decided.in(PaymentState.CONFIRMED)));
        } catch (ConflictException another) {
            return Decision.accept(payments.find(decided.number()).orElseThrow(() -> another));
        }
    }
}
