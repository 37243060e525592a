package org.certline.domain.arrangement;

/**
 * One candidate's seat for one subject (manual 001 §5.2.8).
 *
 * @param seat         座位号 in the room, from 1
 * @param ticketNumber 准考证号, 26 digits; one per candidate, plan and site, empty until numbered
 */
public record Placement(
        String planId,
        String subjectId,
        String siteId,
        String roomId,
        int seat,
        String registrationId,
        String candidateNumber,
        String candidateName,
        String collegeId,
        String collegeName,
        String ticketNumber,
        long version) {
}
