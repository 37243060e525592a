package org.certline.domain.arrangement;

import java.util.List;

/**
 * Somebody registered for a subject who has no seat, and why. Nobody is dropped silently.
 *
 * @param siteId     where the candidate would sit, empty when the college has neither a site nor borrows one
 * @param reasonArgs what the reason's text shows
 */
public record Unplaced(
        String organizationId,
        String planId,
        String runId,
        String subjectId,
        String siteId,
        String registrationId,
        String candidateNumber,
        String candidateName,
        String collegeId,
        String collegeName,
        ArrangementReason reason,
        List<String> reasonArgs) {

    /** Names it within its run: the registration's and the subject's id. */
    public String id() {
        return registrationId + "." + subjectId;
    }
}
