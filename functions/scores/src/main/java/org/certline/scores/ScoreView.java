package org.certline.scores;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import org.certline.domain.candidate.CandidateKind;
import org.certline.domain.plan.Plan;
import org.certline.domain.plan.PlanSubject;
import org.certline.domain.score.Attendance;
import org.certline.domain.score.Correction;
import org.certline.domain.score.Score;

/**
 * A score as lists show it.
 *
 * @param corrections what it was before, oldest first
 */
@Serdeable
record ScoreView(String id, String registrationId, String subjectId, String subjectNumber, String subjectName,
        String candidateNumber, String candidateName, CandidateKind kind, String idNumber, String ticketNumber,
        String collegeId, String collegeName, BigDecimal points, Attendance attendance, int fullScore, int passScore,
        List<Correction> corrections) {

    static ScoreView of(Plan plan, Score score) {
        PlanSubject subject = plan.subject(score.subjectId()).orElseThrow();
        return new ScoreView(score.id(), score.registrationId(), score.subjectId(), subject.number(), subject.name(),
                score.candidateNumber(), score.candidateName(), score.kind(), score.maskedIdNumber(),
                score.ticketNumber(), score.collegeId(), score.collegeName(), score.points(), score.attendance(),
                subject.fullScore(), subject.passScore(), score.corrections());
    }
}
