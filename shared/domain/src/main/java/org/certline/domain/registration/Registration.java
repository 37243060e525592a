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

    /** Whether a payment request can take it. */
    public boolean isUnrequested() {
        return !paid && paymentRequestNumber.isEmpty();
    }

    /** The same registration with a corrected snapshot. */
    Registration with(CandidateSnapshot corrected) {
        return new Registration(id, planId, organizationId, collegeId, collegeName, corrected, certificateTypeId, level,
                subjectIds, siteId, paid, paymentRequestNumber, arranged, registeredAt, version);
    }

    /** The same registration as part of a payment request; with an empty number, of none. */
    public Registration requestedBy(String number) {
        return new Registration(id, planId, organizationId, collegeId, collegeName, candidate, certificateTypeId, level,
                subjectIds, siteId, paid, number, arranged, registeredAt, version);
    }

    /** The same registration, paid (已缴费). */
    public Registration withPaid() {
        return new Registration(id, planId, organizationId, collegeId, collegeName, candidate, certificateTypeId, level,
                subjectIds, siteId, true, paymentRequestNumber, arranged, registeredAt, version);
    }

    /** The same registration with or without seats. */
    public Registration withArranged(boolean seated) {
        return new Registration(id, planId, organizationId, collegeId, collegeName, candidate, certificateTypeId, level,
                subjectIds, siteId, paid, paymentRequestNumber, seated, registeredAt, version);
    }
}
