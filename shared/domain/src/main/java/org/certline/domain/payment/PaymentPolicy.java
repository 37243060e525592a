package org.certline.domain.payment;

import static org.certline.domain.payment.PaymentReason.*;

import java.time.Instant;
import java.util.List;
import org.certline.domain.Decision;
import org.certline.domain.Refusal;
import org.certline.domain.payment.PaymentSubject.Priced;
import org.certline.domain.plan.Plan;
import org.certline.domain.plan.PlanCertificate;
import org.certline.domain.plan.RegistrationBasis;

/** When a college may ask to pay for what, and what happens to its request (manual 001 §5.2.7). */
public final class PaymentPolicy {

    private PaymentPolicy() {
    }

    /** The fee of what shall be paid, when the college may pay for it now. */
    public static Decision<Priced> price(Plan plan, String collegeId, PaymentSubject subject, Instant now) {
        if (!plan.published() || !plan.includes(collegeId)) {
            return Decision.refuse(COLLEGE_NOT_IN_PLAN);
        }
        return switch (plan.windows().payment().at(now)) {
            case NOT_STARTED -> Decision.refuse(WINDOW_NOT_STARTED);
            case OPEN -> fee(plan, subject);
            case ENDED -> Decision.refuse(WINDOW_ENDED);
        };
    }

    /** Whether the organization may confirm it; once confirmed it may be confirmed again, which changes nothing. */
    public static Decision<PaymentRequest> confirm(PaymentRequest request, String accountId, Instant now) {
        return switch (request.state()) {
            case REQUESTED -> Decision.accept(request.confirmed(accountId, now));
            case CONFIRMING, CONFIRMED -> Decision.accept(request);
            case COLLECTING -> Decision.refuse(NOT_COMPLETE);
            case DELETING -> Decision.refuse(BEING_DELETED);
        };
    }

    /** Whether the college may delete it: only before it is confirmed. */
    public static Decision<PaymentRequest> delete(PaymentRequest request) {
        return switch (request.state()) {
            case REQUESTED -> Decision.accept(request.in(PaymentState.DELETING));
            case DELETING -> Decision.accept(request);
            case COLLECTING -> Decision.refuse(NOT_COMPLETE);
            case CONFIRMING, CONFIRMED -> Decision.refuse(CONFIRMED);
        };
    }

    private static Decision<Priced> fee(Plan plan, PaymentSubject subject) {
        return plan.certificate(subject.certificateTypeId(), subject.level())
                .map(certificate -> fee(plan.basis(), certificate, subject))
                .orElseGet(() -> Decision.refuse(
                        List.of(Refusal.in("certificateTypeId", CERTIFICATE_NOT_IN_PLAN))));
    }

    private static Decision<Priced> fee(RegistrationBasis basis, PlanCertificate certificate, PaymentSubject subject) {
        boolean named = !subject.subjectId().isEmpty();
        return switch (basis) {
            case BY_CERTIFICATE -> named
                    ? refuseSubject(SUBJECT_NOT_ASKED_FOR)
                    : Decision.accept(new Priced(subject, certificate.fee()));
            case BY_SUBJECT -> !named
                    ? refuseSubject(SUBJECT_NOT_NAMED)
                    : certificate.subject(subject.subjectId())
                            .map(one -> Decision.accept(new Priced(subject, one.fee())))
                            .orElseGet(() -> refuseSubject(SUBJECT_NOT_IN_PLAN));
        };
    }

    private static Decision<Priced> refuseSubject(PaymentReason reason) {
        return Decision.refuse(List.of(Refusal.in("subjectId", reason)));
    }
}
