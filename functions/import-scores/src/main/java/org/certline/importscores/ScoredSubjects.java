package org.certline.importscores;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.certline.domain.Decision;
import org.certline.domain.arrangement.Arrangement;
import org.certline.domain.arrangement.Placement;
import org.certline.domain.plan.Plan;
import org.certline.domain.score.ScoreReason;
import org.certline.domain.score.ScoreTimes;
import org.certline.domain.task.Task;
import org.certline.persistence.arrangement.ArrangementRepository;
import org.certline.persistence.arrangement.PlacementRepository;
import org.certline.persistence.plan.PlanRepository;

/**
 * Finds the subject an import is for. Who was seated is read once for all batches of a file: a published run never
 * changes.
 */
@Singleton
final class ScoredSubjects {

    private final PlanRepository plans;
    private final ArrangementRepository arrangements;
    private final PlacementRepository placements;
    private volatile Optional<ScoredSubject> latest = Optional.empty();

    ScoredSubjects(PlanRepository plans, ArrangementRepository arrangements, PlacementRepository placements) {
        this.plans = plans;
        this.arrangements = arrangements;
        this.placements = placements;
    }

    /** The subject named by the task, when its scores may be entered now. */
    Decision<ScoredSubject> find(Task task, Instant now) {
        String subjectId = task.parameters().getOrDefault("subjectId", "");
        Optional<Plan> plan = plans.find(task.parameters().getOrDefault("planId", ""))
                .filter(found -> found.organizationId().equals(task.tenantId()))
                .filter(found -> found.subject(subjectId).isPresent());
        return plan.map(found -> ScoreTimes.mayEnter(found, now).then(open -> seated(open, subjectId)))
                .orElseGet(() -> Decision.refuse(ScoreReason.SUBJECT_UNKNOWN));
    }

    private Decision<ScoredSubject> seated(Plan plan, String subjectId) {
        Arrangement arrangement = arrangements.of(plan);
        if (!arrangement.isPublished()) {
            return Decision.refuse(ScoreReason.NOT_ARRANGED);
        }
        Optional<ScoredSubject> known = latest.filter(one -> one.isOf(plan, subjectId, arrangement.runId()));
        if (known.isEmpty()) {
            known = Optional.of(read(plan, subjectId, arrangement.runId()));
            latest = known;
        }
        return Decision.accept(known.get());
    }

    private ScoredSubject read(Plan plan, String subjectId, String runId) {
        Map<String, Placement> byNumber = new HashMap<>();
        placements.ofSubject(plan.id(), runId, subjectId).forEach(one -> {
            byNumber.put(one.ticketNumber(), one);
            byNumber.put(one.candidateNumber(), one);
        });
        return new ScoredSubject(plan, plan.subject(subjectId).orElseThrow(), runId, byNumber);
    }
}
