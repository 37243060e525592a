package org.certline.domain.registration;

import static org.certline.domain.registration.RegistrationReason.*;

import org.certline.domain.Decision;
import org.certline.domain.Objections;
import org.certline.domain.candidate.PhoneRule;
import org.certline.domain.candidate.PinyinRule;

/** What may still happen to a registration once it is made. */
public final class RegistrationRule {

    private RegistrationRule() {
    }

    /** Whether it may be deleted: not arranged, not paid and not part of a payment request. */
    public static Decision<Registration> delete(Registration registration) {
        boolean requested = !registration.paid() && !registration.paymentRequestNumber().isEmpty();
        return new Objections()
                .when(registration.arranged(), "", ARRANGED)
                .when(registration.paid(), "", PAID)
                .when(requested, "", IN_PAYMENT_REQUEST, registration.paymentRequestNumber())
                .orElse(registration);
    }

    /** Corrects the only two things that the organization can: pinyin and phone (manual 001 §5.2.3). */
    public static Decision<Registration> correct(Registration registration, String pinyin, String phone) {
        CandidateSnapshot before = registration.candidate();
        Decision<String> spelled = PinyinRule.check(pinyin, before.name());
        Decision<String> reached = PhoneRule.check(phone);
        return new Objections().addAll(spelled.refusals()).addAll(reached.refusals())
                .orElse(registration)
                .then(ignored -> spelled)
                .then(right -> reached.then(number ->
                        Decision.accept(registration.with(before.corrected(right, number)))));
    }
}
