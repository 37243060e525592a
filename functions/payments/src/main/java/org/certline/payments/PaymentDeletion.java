package org.certline.payments;

import jakarta.inject.Singleton;
import java.util.List;
import org.certline.domain.Decision;
import org.certline.domain.payment.PaymentPolicy;
import org.certline.domain.payment.PaymentRequest;
import org.certline.domain.payment.PaymentState;
import org.certline.domain.registration.Registration;
import org.certline.persistence.payment.PaymentRepository;
import org.certline.persistence.registration.RegistrationRepository;

/**
 * Deletes a payment request that is not confirmed; its registrations are free again. From its first step on the request
 * cannot be confirmed any more; stopped before the last, deleting again goes on.
 */
@Singleton
final class PaymentDeletion {

    private final PaymentRepository payments;
    private final RegistrationRepository registrations;

    PaymentDeletion(PaymentRepository payments, RegistrationRepository registrations) {
        this.payments = payments;
        this.registrations = registrations;
    }

    Decision<PaymentRequest> delete(PaymentRequest request) {
        return PaymentPolicy.delete(request).then(deleting -> {
            PaymentRequest kept = request.state() == PaymentState.DELETING ? request : payments.save(deleting);
            free(kept);
            payments.delete(kept);
            return Decision.accept(kept);
        });
    }

    private void free(PaymentRequest request) {
        List<String> ids = registrations.allOfPaymentRequest(request.planId(), request.collegeId(), request.number())
                .map(Registration::id).toList();
        registrations.changeAll(ids, one ->
                one.paymentRequestNumber().equals(request.number()) ? one.requestedBy("") : one);
    }
}
