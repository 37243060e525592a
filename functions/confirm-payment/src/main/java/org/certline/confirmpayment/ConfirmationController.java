package org.certline.confirmpayment;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.serde.annotation.Serdeable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.certline.domain.Decision;
import org.certline.domain.Objections;
import org.certline.domain.account.Action;
import org.certline.domain.account.Caller;
import org.certline.domain.payment.PaymentReason;
import org.certline.domain.payment.PaymentRequest;
import org.certline.runtime.access.Allowed;
import org.certline.runtime.audit.AuditLog;
import org.certline.runtime.problem.Outcome;
import org.certline.runtime.problem.Outcomes;
import org.certline.runtime.problem.Problems;

/** The organization confirms payment requests by their numbers 确认缴费 (manual 001 §5.2.7). */
@Controller("/api/payment-confirmations")
class ConfirmationController {

    private static final int MOST = 50;

    private final PaymentConfirmation confirmation;
    private final Outcomes outcomes;
    private final AuditLog audit;

    ConfirmationController(PaymentConfirmation confirmation, Outcomes outcomes, AuditLog audit) {
        this.confirmation = confirmation;
        this.outcomes = outcomes;
        this.audit = audit;
    }

    /** Confirms one or many; the outcome of each, in their order. Repeating it changes nothing more. */
    @Post
    @Allowed(Action.CONFIRM_PAYMENTS)
    List<Outcome> confirm(Caller caller, @Body Confirmation asked, HttpRequest<?> request) {
        Map<String, Decision<PaymentRequest>> decisions = new LinkedHashMap<>();
        for (String number : Problems.orThrow(asked.checked())) {
            Decision<PaymentRequest> decision = confirmation.confirm(caller, number);
            decision.accepted().ifPresent(done ->
                    audit.record(caller, Action.CONFIRM_PAYMENTS, "payment/" + number, "confirm " + done.count()));
            decisions.put(number, decision);
        }
        return outcomes.of(decisions, request);
    }

    @Serdeable
    record Confirmation(@Nullable List<String> numbers) {

        Confirmation {
            numbers = numbers == null ? List.of() : List.copyOf(numbers);
        }

        private Decision<List<String>> checked() {
            return new Objections().when(numbers.isEmpty(), "numbers", PaymentReason.NOTHING_CHOSEN)
                    .when(numbers.size() > MOST, "numbers", PaymentReason.TOO_MANY_CHOSEN, MOST).orElse(numbers);
        }
    }
}
