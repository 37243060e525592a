package org.certline.domain.score;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.certline.domain.Decision;
import org.certline.domain.Refusal;
import org.certline.domain.candidate.CandidateKind;

/**
 * One candidate's score in one subject 科目成绩 (manual 001 §5.2.9). A candidate sits a subject once in a plan.
 *
 * @param maskedIdNumber as lists show it
 * @param personDigest   keyed digest of the ID number, by which the public look-up finds it
 * @param points         0 when absent or for misconduct
 * @param corrections    what it was before, oldest first
 */
public record Score(
        String organizationId,
        String planId,
        String subjectId,
        String registrationId,
        String collegeId,
        String collegeName,
        String candidateNumber,
        String candidateName,
        CandidateKind kind,
        String maskedIdNumber,
        String personDigest,
        String ticketNumber,
        BigDecimal points,
        Attendance attendance,
        List<Correction> corrections,
        long version) {

    /** Names it within its plan: the subject's id and the candidate's number. */
    public String id() {
        return subjectId + "." + candidateNumber;
    }

    /**
     * The score with another value, and what it was before kept with the reason.
     *
     * @param by account that corrects it
     */
    public Decision<Score> corrected(ScoreEntry entry, String reason, String by, Instant now) {
        if (reason.isBlank()) {
            return Decision.refuse(List.of(Refusal.in("reason", ScoreReason.REASON_MISSING)));
        }
        if (entry.isAlready(this)) {
            return Decision.refuse(ScoreReason.UNCHANGED);
        }
        List<Correction> more = new ArrayList<>(corrections);
        more.add(new Correction(points, attendance, reason, by, now));
        return Decision.accept(new Score(organizationId, planId, subjectId, registrationId, collegeId, collegeName,
                candidateNumber, candidateName, kind, maskedIdNumber, personDigest, ticketNumber, entry.points(),
                entry.attendance(), List.copyOf(more), version));
    }

    /** Whether it reaches the pass score of its subject. */
    public boolean passes(int passScore) {
        return counts() && points.compareTo(BigDecimal.valueOf(passScore)) >= 0;
    }

    /** Whether the candidate sat the subject properly. */
    public boolean counts() {
        return attendance == Attendance.PRESENT;
    }
}
