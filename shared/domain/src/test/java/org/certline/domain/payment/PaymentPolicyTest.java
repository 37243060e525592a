package org.certline.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.certline.domain.plan.PlanSamples.COLLEGE;
import static org.certline.domain.plan.PlanSamples.day;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.certline.domain.Refusal;
import org.certline.domain.certificatetype.Level;
import org.certline.domain.organization.College;
import org.certline.domain.plan.Plan;
import org.certline.domain.plan.PlanSamples;
import org.certline.domain.plan.RegistrationBasis;
import org.junit.jupiter.api.Test;

class PaymentPolicyTest {

    private static final Plan BY_CERTIFICATE = PlanSamples.published(RegistrationBasis.BY_CERTIFICATE);
    private static final Plan BY_SUBJECT = PlanSamples.published(RegistrationBasis.BY_SUBJECT);
    private static final PaymentSubject CERTIFICATE = new PaymentSubject("type", Level.BEGINNER, "");
    private static final PaymentSubject SUBJECT = new PaymentSubject("type", Level.BEGINNER, "subject-01");

    @Property
    void theTotalIsTheFeeOfEach(@ForAll @IntRange(min = 1, max = 100_000) int count) {
        assertThat(request().collected(count).total())
                .isEqualByComparingTo(new BigDecimal("120.50").multiply(BigDecimal.valueOf(count)));
    }

    @Test
    void whatIsPaidForFollowsTheBasis() {
        assertThat(PaymentPolicy.price(BY_SUBJECT, COLLEGE, SUBJECT, day(2)).accepted().orElseThrow().unitFee())
                .isEqualByComparingTo("60");
        assertThat(PaymentPolicy.price(BY_SUBJECT, COLLEGE, CERTIFICATE, day(2)).refusals())
                .extracting(Refusal::reason).containsExactly(PaymentReason.SUBJECT_NOT_NAMED);
        assertThat(PaymentPolicy.price(BY_CERTIFICATE, COLLEGE, SUBJECT, day(2)).refusals())
                .extracting(Refusal::reason).containsExactly(PaymentReason.SUBJECT_NOT_ASKED_FOR);
        assertThat(PaymentPolicy.price(BY_CERTIFICATE, "stranger", CERTIFICATE, day(2)).refusals())
                .extracting(Refusal::reason).containsExactly(PaymentReason.COLLEGE_NOT_IN_PLAN);
        assertThat(PaymentPolicy.price(BY_CERTIFICATE, COLLEGE, CERTIFICATE, day(0.5)).refusals())
                .extracting(Refusal::reason).containsExactly(PaymentReason.WINDOW_NOT_STARTED);
        assertThat(PaymentPolicy.price(BY_CERTIFICATE, COLLEGE, CERTIFICATE, day(6)).refusals())
                .extracting(Refusal::reason).containsExactly(PaymentReason.WINDOW_ENDED);
    }

    @Test
    void aRequestIsConfirmedOnceAndDeletedOnlyBefore() {
        PaymentRequest requested = request().collected(3);
        PaymentRequest confirmed = PaymentPolicy.confirm(requested, "account", day(3)).accepted().orElseThrow();
        assertThat(confirmed.isConfirmed()).isTrue();
        assertThat(PaymentPolicy.confirm(confirmed, "another", day(4)).accepted()).contains(confirmed);
        assertThat(PaymentPolicy.delete(confirmed).refusals()).extracting(Refusal::reason)
                .containsExactly(PaymentReason.CONFIRMED);
        PaymentRequest deleting = PaymentPolicy.delete(requested).accepted().orElseThrow();
        assertThat(PaymentPolicy.confirm(deleting, "account", day(3)).refusals()).extracting(Refusal::reason)
                .containsExactly(PaymentReason.BEING_DELETED);
        assertThat(PaymentPolicy.confirm(request(), "account", day(3)).refusals()).extracting(Refusal::reason)
                .containsExactly(PaymentReason.NOT_COMPLETE);
    }

    @Test
    void theRulesTakeOnlyStepsThatTheStatesAllow() {
        assertThat(PaymentState.REQUESTED.next()).contains(PaymentState.CONFIRMING, PaymentState.DELETING);
        assertThat(PaymentState.CONFIRMED.next()).isEmpty();
    }

    private static PaymentRequest request() {
        return PaymentRequest.collecting("20260302000001", BY_CERTIFICATE,
                new College(COLLEGE, "烟台测试学院", "13855", "370682", "", "", "", 0),
                PaymentPolicy.price(BY_CERTIFICATE, COLLEGE, CERTIFICATE, day(2)).accepted().orElseThrow(), "account",
                day(2));
    }
}
