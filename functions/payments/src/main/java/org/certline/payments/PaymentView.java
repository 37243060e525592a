package org.certline.payments;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import org.certline.domain.certificatetype.Level;
import org.certline.domain.payment.PaymentRequest;
import org.certline.domain.payment.PaymentState;
import org.certline.domain.plan.Plan;
import org.certline.domain.plan.PlanCertificate;
import org.certline.domain.plan.PlanSubject;

/**
 * A payment request as the API shows it.
 *
 * @param subjectName empty unless it is for a subject
 * @param unitFee     yuan, two decimals
 * @param total       yuan, two decimals
 */
@Serdeable
record PaymentView(String number, String planId, String planName, String collegeId, String collegeName,
        String certificateTypeId, String certificateName, Level level, String subjectId, String subjectName, int count,
        String unitFee, String total, PaymentState state, Instant requestedAt, @Nullable Instant confirmedAt,
        long version) {

    static PaymentView of(PaymentRequest one, Plan plan) {
        return new PaymentView(one.number(), one.planId(), plan.name(), one.collegeId(), one.collegeName(),
                one.certificateTypeId(),
                plan.certificate(one.certificateTypeId(), one.level()).map(PlanCertificate::name).orElseThrow(),
                one.level(), one.subjectId(), plan.subject(one.subjectId()).map(PlanSubject::name).orElse(""),
                one.count(), yuan(one.unitFee()), yuan(one.total()), one.state(), one.requestedAt(),
                one.confirmedAt(), one.version());
    }

    private static String yuan(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.UNNECESSARY).toPlainString();
    }
}
