package org.certline.scores;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.certline.domain.Decision;
import org.certline.domain.account.Caller;
import org.certline.domain.plan.Plan;
import org.certline.domain.plan.PlanSubject;
import org.certline.domain.score.Score;
import org.certline.domain.score.ScoreEntryRule;
import org.certline.domain.score.ScoreReason;
import org.certline.domain.score.ScoreTimes;
import org.certline.domain.task.TaskKind;
import org.certline.persistence.arrangement.ArrangementRepository;
import org.certline.persistence.score.ScoreRepository;
import org.certline.runtime.imports.Imports;
import org.certline.runtime.imports.StartedImport;
import org.certline.runtime.imports.UploadRequest;
import org.certline.runtime.plan.PlanScope;
import org.certline.runtime.problem.Problems;

/** Enters scores: begins imports, corrects single ones, both as the clock allows (manual 001 §5.2.9). */
@Singleton
final class ScoreEntering {

    private static final long MEGABYTES = 20;

    private final ArrangementRepository arrangements;
    private final ScoreRepository scores;
    private final Imports imports;
    private final Clock clock;

    ScoreEntering(ArrangementRepository arrangements, ScoreRepository scores, Imports imports, Clock clock) {
        this.arrangements = arrangements;
        this.scores = scores;
        this.imports = imports;
        this.clock = clock;
    }

    /** The task and the link for the sheet of a subject. */
    StartedImport begin(Caller caller, Plan plan, String subjectId, UploadRequest upload, Locale language) {
        subject(caller, plan, subjectId);
        return Problems.orThrow(ScoreTimes.mayEnter(plan, clock.instant())
                .then(open -> arrangements.of(open).isPublished()
                        ? imports.begin(caller, TaskKind.IMPORT_SCORES, upload,
                                Map.of("planId", plan.id(), "subjectId", subjectId), MEGABYTES, language)
                        : Decision.refuse(ScoreReason.NOT_ARRANGED)));
    }

    /** The score after its correction. */
    Score correct(Caller caller, Plan plan, String subjectId, String candidateNumber,
            ScoreController.CorrectedScore wish) {
        PlanSubject subject = subject(caller, plan, subjectId);
        Score before = scores.find(plan.id(), subjectId, candidateNumber).orElseThrow(Problems.notFound());
        String points = wish.points() == null ? "" : wish.points().toPlainString();
        Instant now = clock.instant();
        return scores.save(Problems.orThrow(ScoreTimes.mayCorrect(plan, now)
                .then(open -> ScoreEntryRule.entry(points, wish.attendance().term(), subject))
                .then(entry -> before.corrected(entry, wish.reason(), caller.accountId(), now))));
    }

    private static PlanSubject subject(Caller caller, Plan plan, String subjectId) {
        return plan.subject(subjectId).filter(found -> PlanScope.sees(plan, caller, subjectId))
                .orElseThrow(Problems.notFound());
    }
}
