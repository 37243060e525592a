package org.certline.confirmpayment;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.certline.domain.account.Role;
import org.certline.domain.certificatetype.Level;
import org.certline.domain.payment.PaymentPolicy;
import org.certline.domain.payment.PaymentRequest;
import org.certline.domain.payment.PaymentState;
import org.certline.domain.payment.PaymentSubject;
import org.certline.domain.plan.RegistrationBasis;
import org.certline.domain.registration.Registration;
import org.certline.persistence.payment.PaymentRepository;
import org.certline.persistence.registration.RegistrationRepository;
import org.certline.testing.Answer;
import org.certline.testing.Api;
import org.certline.testing.ExamWorld;
import org.certline.testing.MovableClock;
import org.certline.testing.Platform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ConfirmPaymentTest {

    private static final MovableClock CLOCK = Platform.clock();
    private static final Instant START = CLOCK.instant();
    private static final ApplicationContext CONTEXT = Platform.shared().context(CLOCK);
    private static final String PATH = "/api/payment-confirmations";

    private final RegistrationRepository registrations = CONTEXT.getBean(RegistrationRepository.class);
    private final PaymentRepository payments = CONTEXT.getBean(PaymentRepository.class);
    private final ExamWorld world = new ExamWorld(CONTEXT, START, RegistrationBasis.BY_CERTIFICATE);
    private final Api organization = Api.of(CONTEXT).as(Role.ORGANIZATION_STAFF, world.organizationId());

    @AfterAll
    static void close() {
        CONTEXT.close();
    }

    @Test
    void confirmingMarksTheRegistrationsPaidAndRepeatingChangesNothing() {
        PaymentRequest request = request(120);
        Answer outcomes = organization.post(PATH, Map.of("numbers", List.of(request.number(), "20200101000001")));
        assertThat(outcomes.text("0.done")).as(outcomes.toString()).isEqualTo("true");
        assertThat(outcomes.text("1.errors.0.code")).isEqualTo("payment.unknown");
        assertThat(paid(request)).hasSize(120).allMatch(Registration::paid);
        PaymentRequest confirmed = payments.find(request.number()).orElseThrow();
        assertThat(confirmed.state()).isEqualTo(PaymentState.CONFIRMED);
        assertThat(confirmed.confirmedAt()).isEqualTo(START);

        organization.post(PATH, Map.of("numbers", List.of(request.number())));
        assertThat(payments.find(request.number())).contains(confirmed);
    }

    @Test
    void anInterruptedConfirmationIsFinishedByTheNext() {
        PaymentRequest request = request(3);
        payments.save(PaymentPolicy.confirm(request, "somebody", START).accepted().orElseThrow());
        registrations.changeAll(List.of(paid(request).getFirst().id()), Registration::withPaid);
        organization.post(PATH, Map.of("numbers", List.of(request.number())));
        assertThat(paid(request)).allMatch(Registration::paid);
        PaymentRequest confirmed = payments.find(request.number()).orElseThrow();
        assertThat(confirmed.state()).isEqualTo(PaymentState.CONFIRMED);
        assertThat(confirmed.confirmedBy()).isEqualTo("somebody");
    }

    @Test
    void nobodyElseConfirms() {
        PaymentRequest request = request(1);
        Map<String, Object> body = Map.of("numbers", List.of(request.number()));
        Api other = Api.of(CONTEXT).as(Role.ORGANIZATION_ADMIN, "another");
        assertThat(other.post(PATH, body).text("0.errors.0.code")).isEqualTo("payment.unknown");
        assertThat(Api.of(CONTEXT).as(Role.COLLEGE_ADMIN, world.college().id()).post(PATH, body).status())
                .isEqualTo(403);
        assertThat(organization.post(PATH, Map.of("numbers", List.of())).code()).isEqualTo("payment.nothing-chosen");
        assertThat(paid(request)).noneMatch(Registration::paid);
    }

    private PaymentRequest request(int count) {
        PaymentRequest begun = payments.begin(PaymentRequest.collecting(payments.nextNumber(START), world.plan(),
                world.college(), new PaymentSubject.Priced(new PaymentSubject(world.typeId(), Level.BEGINNER, ""),
                        new BigDecimal("120.50")), "account", START));
        List<String> ids = IntStream.range(0, count)
                .mapToObj(n -> world.register(world.candidate(n), "").id()).toList();
        registrations.changeAll(ids, one -> one.requestedBy(begun.number()));
        return payments.complete(begun.collected(count));
    }

    private List<Registration> paid(PaymentRequest request) {
        return registrations.allOfPaymentRequest(request.planId(), request.collegeId(), request.number()).toList();
    }
}
