package org.certline.domain.payment;

import java.math.BigDecimal;
import java.time.Instant;
import org.certline.domain.certificatetype.Level;

/**
 * A college's payment request 缴费申请单 for all unpaid registrations of a plan and certificate (manual 001 §5.2.7).
 *
 * @param number      缴费单号, named with the transfer
 * @param subjectId   the subject it is for where the plan registers by subject, else empty
 * @param unitFee     yuan
 * @param total       yuan, count times unit fee
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
        long version) {

    /** Whether the organization has confirmed the money (已缴费). */
    public boolean isConfirmed() {
        return confirmedAt != null;
    }
}
