package org.certline.scores;

import io.micronaut.http.HttpStatus;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.certline.domain.candidate.IdNumberRule;
import org.certline.domain.certificatetype.Level;
import org.certline.domain.plan.Plan;
import org.certline.domain.plan.PlanCertificate;
import org.certline.domain.plan.PlanSubject;
import org.certline.domain.score.Attendance;
import org.certline.domain.score.Score;
import org.certline.domain.score.ScoreReason;
import org.certline.domain.score.ScoreTimes;
import org.certline.persistence.key.KeyedDigest;
import org.certline.persistence.plan.PlanRepository;
import org.certline.persistence.score.ScoreRepository;
import org.certline.runtime.problem.ProblemException;

/** Finds the public scores of a person: one answer for a wrong name, an unknown number and a plan not public yet. */
@Singleton
final class LookUp {

    private final ScoreRepository scores;
    private final PlanRepository plans;
    private final KeyedDigest digest;
    private final Clock clock;

    LookUp(ScoreRepository scores, PlanRepository plans, KeyedDigest digest, Clock clock) {
        this.scores = scores;
        this.plans = plans;
        this.digest = digest;
        this.clock = clock;
    }

    List<PublicScore> find(String name, String idNumber) {
        Instant now = clock.instant();
        List<Score> known = scores.ofPerson(digest.of(IdNumberRule.normalize(idNumber))).stream()
                .filter(score -> score.candidateName().equals(name.strip())).toList();
        Map<String, Plan> open = plans.findAll(known.stream().map(Score::planId).distinct().toList()).stream()
                .filter(plan -> ScoreTimes.arePublic(plan, now))
                .collect(Collectors.toMap(Plan::id, Function.identity()));
        List<PublicScore> found = known.stream()
                .flatMap(score -> Optional.ofNullable(open.get(score.planId()))
                        .map(plan -> PublicScore.of(plan, score, now)).stream())
                .toList();
        if (found.isEmpty()) {
            throw ProblemException.of(HttpStatus.NOT_FOUND, ScoreReason.NOTHING_PUBLIC);
        }
        return found;
    }

    /**
     * A score for everybody who knows name and ID number.
     *
     * @param locked whether it can no longer change
     */
    @Serdeable
    record PublicScore(String plan, String certificate, Level level, String subject, String ticketNumber,
            BigDecimal points, int fullScore, int passScore, Attendance attendance, boolean locked) {

        private static PublicScore of(Plan plan, Score score, Instant now) {
            PlanCertificate certificate = plan.certificates().stream()
                    .filter(one -> one.subject(score.subjectId()).isPresent()).findFirst().orElseThrow();
            PlanSubject subject = certificate.subject(score.subjectId()).orElseThrow();
            return new PublicScore(plan.name(), certificate.name(), certificate.level(), subject.name(),
                    score.ticketNumber(), score.points(), subject.fullScore(), subject.passScore(),
                    score.attendance(), ScoreTimes.areFinal(plan, now));
        }
    }
}
