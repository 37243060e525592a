package org.certline.payments;

import io.micronaut.serde.annotation.Serdeable;
import org.certline.domain.registration.Registration;

/**
 * A registration in a payment request.
 *
 * @param idNumber masked
 */
@Serdeable
record PaidRegistrationView(String id, String candidateNumber, String name, String idNumber, boolean paid) {

    static PaidRegistrationView of(Registration one) {
        return new PaidRegistrationView(one.id(), one.candidate().number(), one.candidate().name(),
                one.candidate().idNumber().masked(), one.paid());
    }
}
