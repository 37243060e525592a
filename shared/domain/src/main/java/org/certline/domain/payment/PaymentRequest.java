package org.certline.domain.payment;

import java.math.BigDecimal;
import java.time.Instant;
import org.certline.domain.certificatetype.Level;
import org.certline.domain.organization.College;
import org.certline.domain.plan.Plan;
import org.certline.domain.registration.Registration;

/**
 * A college's payment request 缴费申请单 for all unpaid registrations of a plan and certificate (manual 001 §5.2.7).
 *
 * @param number      缴费单号, named with the transfer
 * @param subjectId   the subject it is for where the plan registers by subject, else empty
 * @param unitFee     yuan
 * @param total       yuan, count times unit fee
 * @param requestedBy account of the college
 * @param confirmedBy account of the organization, empty while unconfirmed
 * @param confirmedAt null while unconfirmed
 */
public record PaymentRequest(
        String number,
        String planId,
        String organizationId,
        String collegeId,
        String collegeName,
        String certificateTypeId,
        Level level,
        String subjectId,
        int count,
        BigDecimal unitFee,
        BigDecimal total,
        Instant requestedAt,
        String requestedBy,
        Instant confirmedAt,
        String confirmedBy,
        PaymentState state,
        long version) {

    /** A request that has not taken any registration yet. */
    public static PaymentRequest collecting(String number, Plan plan, College college, PaymentSubject.Priced priced,
            String accountId, Instant now) {
        PaymentSubject of = priced.subject();
        return new PaymentRequest(number, plan.id(), plan.organizationId(), college.id(), college.name(),
                of.certificateTypeId(), of.level(), of.subjectId(), 0, priced.unitFee(), BigDecimal.ZERO, now,
                accountId, null, "", PaymentState.COLLECTING, 0);
    }

    /** What it is for. */
    public PaymentSubject subject() {
        return new PaymentSubject(certificateTypeId, level, subjectId);
    }

    /** Whether it is for this registration. */
    public boolean isFor(Registration registration) {
        return registration.certificateTypeId().equals(certificateTypeId) && registration.level() == level
                && (subjectId.isEmpty() || registration.subjectIds().contains(subjectId));
    }

    /** The request with all the registrations it took. */
    public PaymentRequest collected(int registrations) {
        return new PaymentRequest(number, planId, organizationId, collegeId, collegeName, certificateTypeId, level,
                subjectId, registrations, unitFee, unitFee.multiply(BigDecimal.valueOf(registrations)), requestedAt,
                requestedBy, null, "", PaymentState.REQUESTED, version);
    }

    /** The request in a later state. */
    public PaymentRequest in(PaymentState next) {
        return new PaymentRequest(number, planId, organizationId, collegeId, collegeName, certificateTypeId, level,
                subjectId, count, unitFee, total, requestedAt, requestedBy, confirmedAt, confirmedBy, next, version);
    }

    PaymentRequest confirmed(String accountId, Instant at) {
        return new PaymentRequest(number, planId, organizationId, collegeId, collegeName, certificateTypeId, level,
                subjectId, count, unitFee, total, requestedAt, requestedBy, at, accountId, PaymentState.CONFIRMING,
                version);
    }

    /** Whether the organization has confirmed the money (已缴费). */
    public boolean isConfirmed() {
        return confirmedAt != null;
    }
}
