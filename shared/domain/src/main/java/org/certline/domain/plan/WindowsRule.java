package org.certline.domain.plan;

import static org.certline.domain.plan.PlanReason.*;

import java.util.List;
import java.util.stream.Stream;
import org.certline.domain.Objections;
import org.certline.domain.Refusal;
import org.certline.domain.Window;

/**
 * The order of a plan's five windows: payment may run beside registration; seats are arranged when nobody
 * can register or pay any more; scores are shown when they are all in.
 */
final class WindowsRule {

    private WindowsRule() {
    }

    /** Everything that is wrong; the order is looked at once each window is right in itself. */
    static List<Refusal> refusals(PlanWindows windows, boolean paidOnly) {
        Objections objections = new Objections();
        PlanWindow.all(windows).forEach((window, span) -> objections
                .when(span == null || !valid(span), window.field(), WINDOW_INVALID));
        return objections.isEmpty() ? order(windows, paidOnly) : objections.all();
    }

    /** Whether both ends are given and the start comes first. */
    static boolean valid(Window window) {
        return Stream.of(window.start(), window.end()).allMatch(end -> end != null) && window.isValid();
    }

    private static List<Refusal> order(PlanWindows windows, boolean paidOnly) {
        Window registration = windows.registration();
        Window payment = windows.payment();
        Window arrangement = windows.arrangement();
        Window scoreEntry = windows.scoreEntry();
        return new Objections()
                .when(payment.start().isBefore(registration.start()), PlanWindow.PAYMENT.field(),
                        PAYMENT_STARTS_BEFORE_REGISTRATION)
                .when(payment.end().isBefore(registration.end()), PlanWindow.PAYMENT.field(),
                        PAYMENT_ENDS_BEFORE_REGISTRATION)
                .when(arrangement.start().isBefore(registration.end()), PlanWindow.ARRANGEMENT.field(),
                        ARRANGEMENT_BEFORE_REGISTRATION_END)
                .when(paidOnly && arrangement.start().isBefore(payment.end()), PlanWindow.ARRANGEMENT.field(),
                        ARRANGEMENT_BEFORE_PAYMENT_END)
                .when(scoreEntry.start().isBefore(arrangement.start()), PlanWindow.SCORE_ENTRY.field(),
                        SCORE_ENTRY_BEFORE_ARRANGEMENT)
                .when(windows.publicity().start().isBefore(scoreEntry.end()), PlanWindow.PUBLICITY.field(),
                        PUBLICITY_BEFORE_SCORE_ENTRY_END)
                .all();
    }
}
