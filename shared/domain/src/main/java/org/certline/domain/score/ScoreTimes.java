package org.certline.domain.score;

import java.time.Instant;
import org.certline.domain.Decision;
import org.certline.domain.plan.Plan;

/**
 * What may be done with the scores of a plan at a time: entered in the score window, corrected from its start until
 * publicity ends, looked up by the public from the start of publicity, never changed after its end (manual 001 §5.2.9).
 */
public final class ScoreTimes {

    private ScoreTimes() {
    }

    /** Whether scores may be imported now. */
    public static Decision<Plan> mayEnter(Plan plan, Instant now) {
        return switch (plan.windows().scoreEntry().at(now)) {
            case NOT_STARTED -> Decision.refuse(ScoreReason.WINDOW_NOT_STARTED);
            case OPEN -> Decision.accept(plan);
            case ENDED -> Decision.refuse(ScoreReason.WINDOW_ENDED);
        };
    }

    /** Whether a single score may be corrected now. */
    public static Decision<Plan> mayCorrect(Plan plan, Instant now) {
        if (now.isBefore(plan.windows().scoreEntry().start())) {
            return Decision.refuse(ScoreReason.WINDOW_NOT_STARTED);
        }
        return areFinal(plan, now) ? Decision.refuse(ScoreReason.LOCKED) : Decision.accept(plan);
    }

    /** Whether scores are locked for good, which makes results final. */
    public static boolean areFinal(Plan plan, Instant now) {
        return !now.isBefore(plan.windows().publicity().end());
    }

    /** Whether anybody who knows name and ID number may see the scores. */
    public static boolean arePublic(Plan plan, Instant now) {
        return !now.isBefore(plan.windows().publicity().start());
    }
}
