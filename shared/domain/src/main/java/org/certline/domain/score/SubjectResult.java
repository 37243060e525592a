package org.certline.domain.score;

import org.certline.domain.plan.PlanSubject;

/**
 * A subject that a certificate asks for, with the candidate's score.
 *
 * @param score null while there is none
 */
public record SubjectResult(PlanSubject subject, Score score) {

    boolean isMissing() {
        return score == null;
    }

    boolean isPassed() {
        return score != null && score.passes(subject.passScore());
    }

    boolean isLost() {
        return score != null && !score.counts();
    }
}
