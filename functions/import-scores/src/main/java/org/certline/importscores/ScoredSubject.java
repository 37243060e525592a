package org.certline.importscores;

import java.util.Map;
import java.util.Optional;
import org.certline.domain.arrangement.Placement;
import org.certline.domain.plan.Plan;
import org.certline.domain.plan.PlanSubject;

/**
 * A subject of a plan whose scores may be entered, with everybody seated in it.
 *
 * @param runId    the published run they were seated by
 * @param byNumber those seated, by ticket number and by candidate number
 */
record ScoredSubject(Plan plan, PlanSubject subject, String runId, Map<String, Placement> byNumber) {

    Optional<Placement> seated(String number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    boolean isOf(Plan other, String subjectId, String run) {
        return plan.id().equals(other.id()) && subject.subjectId().equals(subjectId) && runId.equals(run);
    }
}
