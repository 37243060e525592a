package org.certline.domain.registration;

import java.time.Instant;
import java.util.List;
import org.certline.domain.certificatetype.Level;

/**
 * One candidate's registration 报考 in a plan: for a certificate with all its subjects, or for one subject where the
 * plan registers by subject (manual 001 §5.2.6).
 *
 * @param id                   made from plan, certificate, level, candidate (and subject), so that it is unique by itself
 * @param siteId               where the candidate sits: the own college's site or one it borrows
 * @param paymentRequestNumber the request it is part of, empty when none
 */
public record Registration(
        String id,
        String planId,
        String organizationId,
        String collegeId,
        String collegeName,
        CandidateSnapshot candidate,
        String certificateTypeId,
        Level level,
        List<String> subjectIds,
        String siteId,
        boolean paid,
        String paymentRequestNumber,
        boolean arranged,
        Instant registeredAt,
        long version) {
}
