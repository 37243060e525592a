package org.certline.domain.payment;

import java.math.BigDecimal;
import org.certline.domain.certificatetype.Level;

/**
 * What a payment request is for.
 *
 * @param subjectId where the plan registers by subject, else empty
 */
public record PaymentSubject(String certificateTypeId, Level level, String subjectId) {

    public PaymentSubject {
        subjectId = subjectId == null ? "" : subjectId;
    }

    /** What is to be paid, with the fee of one candidate in yuan. */
    public record Priced(PaymentSubject subject, BigDecimal unitFee) {
    }
}
