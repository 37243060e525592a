package org.certline.domain.score;

import java.math.BigDecimal;
import java.util.List;

/**
 * One candidate's score in one subject 科目成绩 (manual 001 §5.2.9).
 *
 * @param points 0 when absent or for misconduct
 */
public record Score(
        String planId,
        String subjectId,
        String registrationId,
        String organizationId,
        String collegeId,
        String candidateNumber,
        String candidateName,
        String ticketNumber,
        BigDecimal points,
        Attendance attendance,
        List<Correction> corrections,
        long version) {
}
