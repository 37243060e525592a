package org.certline.payments;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.certline.domain.account.Role;
import org.certline.domain.certificatetype.Level;
import org.certline.domain.payment.PaymentPolicy;
import org.certline.domain.payment.PaymentRequest;
import org.certline.domain.payment.PaymentSubject;
import org.certline.domain.plan.RegistrationBasis;
import org.certline.domain.registration.Registration;
import org.certline.persistence.payment.PaymentRepository;
import org.certline.persistence.registration.RegistrationRepository;
import org.certline.testing.Answer;
import org.certline.testing.Api;
import org.certline.testing.Exported;
import org.certline.testing.ExamWorld;
import org.certline.testing.MovableClock;
import org.certline.testing.Platform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PaymentsTest {

    private static final MovableClock CLOCK = Platform.clock();
    private static final Instant START = CLOCK.instant();
    private static final ApplicationContext CONTEXT = Platform.shared().context(CLOCK);

    private final RegistrationRepository registrations = CONTEXT.getBean(RegistrationRepository.class);
    private final PaymentRepository payments = CONTEXT.getBean(PaymentRepository.class);
    private ExamWorld world;

    @BeforeEach
    void openPlan() {
        CLOCK.set(START);
        world = new ExamWorld(CONTEXT, START, RegistrationBasis.BY_CERTIFICATE);
    }

    @AfterAll
    static void close() {
        CONTEXT.close();
    }

    @Test
    void takesAllThatIsUnpaidOnceAndMultipliesTheFee() {
        for (int n = 0; n < 120; n++) {
            world.register(world.candidate(n), "");
        }
        Answer made = college().post("/api/payments", form(""));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        assertThat(made.text("number")).matches("20260302\\d{6}");
        assertThat(made.text("count")).isEqualTo("120");
        assertThat(made.text("unitFee")).isEqualTo("120.50");
        assertThat(made.text("total")).isEqualTo("14460.00");
        assertThat(made.text("state")).isEqualTo("REQUESTED");
        assertThat(college().post("/api/payments", form("")).code()).isEqualTo("payment.nothing-to-pay");
        Answer list = organization().get("/api/payments?planId=" + world.plan().id());
        assertThat(list.text("items.0.number")).isEqualTo(made.text("number"));
        assertThat(list.text("items.1")).isNull();
        Answer detail = college().get("/api/payments/" + made.text("number") + "/registrations?size=100");
        assertThat(detail.text("items.0.idNumber")).startsWith("379…");
    }

    @Test
    void exportsWhatTheListShowsOrTheChosen() {
        world.register(world.candidate(1), "");
        String older = college().post("/api/payments", form("")).text("number");
        world.register(world.candidate(2), "");
        String newer = college().post("/api/payments", form("")).text("number");
        payments.save(PaymentPolicy.confirm(payments.find(older).orElseThrow(), "x", START).accepted().orElseThrow());
        String waiting = "?planId=" + world.plan().id() + "&state=REQUESTED";
        Answer list = organization().get("/api/payments" + waiting);
        assertThat(list.text("items.0.number")).isEqualTo(newer);
        assertThat(list.text("items.1.number")).isNull();
        assertThat(exported(organization(), waiting)).containsExactly(newer);
        assertThat(exported(organization(), "?planId=" + world.plan().id())).containsExactly(newer, older);
        assertThat(exported(organization(), waiting, older, "20260302999999")).containsExactly(older);
        assertThat(Exported.rows(CONTEXT, world.organizationId(), organization().post("/api/payments/exports",
                Map.of("ids", List.of(newer))), "总费用（元）", "状态", "证书等级")).containsExactly(
                Map.of("总费用（元）", "120.5", "状态", "待确认", "证书等级", "初级"));
        Answer foreign = Api.of(CONTEXT).as(Role.COLLEGE_STAFF, world.otherCollege().id())
                .post("/api/payments/exports", Map.of("ids", List.of(older, newer)));
        assertThat(foreign.text("counts.exported")).isEqualTo("0");
    }

    @Test
    void anInterruptedRequestIsInvisibleAndGoesOnWithItsNumber() {
        Registration taken = world.register(world.candidate(1), "");
        world.register(world.candidate(2), "");
        PaymentRequest begun = payments.begin(PaymentRequest.collecting(payments.nextNumber(START), world.plan(),
                world.college(), new PaymentSubject.Priced(new PaymentSubject(world.typeId(), Level.BEGINNER, ""),
                        new BigDecimal("120.50")), "account", START));
        registrations.changeAll(List.of(taken.id()), one -> one.requestedBy(begun.number()));
        assertThat(college().get("/api/payments").text("items.0.number")).isNull();
        assertThat(college().get("/api/payments/" + begun.number()).status()).isEqualTo(404);

        Answer made = college().post("/api/payments", form(""));
        assertThat(made.text("number")).isEqualTo(begun.number());
        assertThat(made.text("count")).isEqualTo("2");
    }

    @Test
    void deletingSetsTheRegistrationsFreeButNotAfterConfirmation() {
        Registration one = world.register(world.candidate(1), "");
        String number = college().post("/api/payments", form("")).text("number");
        assertThat(Api.of(CONTEXT).as(Role.COLLEGE_STAFF, world.otherCollege().id())
                .delete("/api/payments/" + number).status()).isEqualTo(404);
        assertThat(college().delete("/api/payments/" + number).status()).isEqualTo(204);
        assertThat(registrations.find(one.id()).orElseThrow().isUnrequested()).isTrue();
        String again = college().post("/api/payments", form("")).text("number");
        assertThat(again).isNotEqualTo(number);
        payments.save(PaymentPolicy.confirm(payments.find(again).orElseThrow(), "x", START)
                .accepted().orElseThrow());
        assertThat(college().delete("/api/payments/" + again).code()).isEqualTo("payment.confirmed");
    }

    @Test
    void paysBySubjectWhereThePlanRegistersSo() {
        world = new ExamWorld(CONTEXT, START, RegistrationBasis.BY_SUBJECT);
        var candidate = world.candidate(1);
        world.register(candidate, world.written());
        world.register(world.candidate(2), world.practical());
        assertThat(college().post("/api/payments", form("")).code()).isEqualTo("payment.subject-not-named");
        Answer made = college().post("/api/payments", form(world.practical()));
        assertThat(made.text("count")).isEqualTo("1");
        assertThat(made.text("total")).isEqualTo("80.10");
        assertThat(made.text("subjectName")).isEqualTo("实操科目");
    }

    @Test
    void outsideTheWindowNobodyPays() {
        world.register(world.candidate(1), "");
        CLOCK.set(world.day(6));
        assertThat(college().post("/api/payments", form("")).code()).isEqualTo("payment.window-ended");
    }

    private Api college() {
        return Api.of(CONTEXT).as(Role.COLLEGE_STAFF, world.college().id());
    }

    private Api organization() {
        return Api.of(CONTEXT).as(Role.ORGANIZATION_STAFF, world.organizationId());
    }

    private List<String> exported(Api who, String filters, String... chosen) {
        return Exported.column(CONTEXT, world.organizationId(),
                who.post("/api/payments/exports" + filters, Map.of("ids", List.of(chosen))), "缴费单号");
    }

    private Map<String, Object> form(String subjectId) {
        return Map.of("planId", world.plan().id(), "certificateTypeId", world.typeId(), "level", "BEGINNER",
                "subjectId", subjectId);
    }
}
