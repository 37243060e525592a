package org.certline.verification;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;
import org.certline.domain.Refusal;
import org.certline.domain.verification.Verdict;
import org.certline.runtime.problem.Texts;

/**
 * One verdict.
 *
 * @param code    stable reason, such as {@code verification.superseded}
 * @param message the reason in the caller's language
 */
@Serdeable
record VerdictView(Outcome verdict, String code, String message) {

    /** What was found. */
    enum Outcome {
        CONFIRMED,
        FAILED,
        UNCONFIRMED
    }

    static VerdictView of(Verdict verdict, Texts texts, Locale locale) {
        Outcome outcome = switch (verdict) {
            case Verdict.Confirmed _ -> Outcome.CONFIRMED;
            case Verdict.Failed _ -> Outcome.FAILED;
            case Verdict.Unconfirmed _ -> Outcome.UNCONFIRMED;
        };
        return new VerdictView(outcome, verdict.reason().code(), texts.of(Refusal.of(verdict.reason()), locale));
    }
}
