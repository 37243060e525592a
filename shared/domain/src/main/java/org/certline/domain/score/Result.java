package org.certline.domain.score;

import java.math.BigDecimal;
import java.util.List;
import org.certline.domain.registration.Registration;

/**
 * What a registration came to 考证结果 (manual 001 §5.2.10).
 *
 * @param subjects every subject the certificate asks of the candidate
 * @param total    sum of the points so far
 * @param reached  what the pass rule says of the scores as they are
 * @param locked   whether the scores can no longer change
 */
public record Result(
        Registration registration,
        List<SubjectResult> subjects,
        BigDecimal total,
        Outcome reached,
        boolean locked) {

    /** The outcome that counts: open until scores are locked. */
    public Outcome outcome() {
        return locked ? reached : Outcome.PENDING;
    }
}
