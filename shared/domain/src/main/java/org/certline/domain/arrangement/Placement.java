package org.certline.domain.arrangement;

/**
 * One candidate's seat for one subject (manual 001 §5.2.8).
 *
 * @param runId        the run of the arrangement it belongs to
 * @param seat         座位号 in the room, from 1
 * @param collegeId    the candidate's college, which need not be the site's (借考)
 * @param ticketNumber 准考证号, 26 digits; one per candidate, plan and site, empty until numbered
 * @param manual       put there by hand; later runs leave it where it still fits
 */
public record Placement(
        String organizationId,
        String planId,
        String runId,
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
        boolean manual,
        long version) {

    /** The same with its ticket number. */
    public Placement numbered(String number) {
        return new Placement(organizationId, planId, runId, subjectId, siteId, roomId, seat, registrationId,
                candidateNumber, candidateName, collegeId, collegeName, number, manual, version);
    }

    /** The same person on another seat of the same site, put there by hand; it is a new record. */
    public Placement movedTo(String room, int newSeat) {
        return new Placement(organizationId, planId, runId, subjectId, siteId, room, newSeat, registrationId,
                candidateNumber, candidateName, collegeId, collegeName, ticketNumber, true, 0);
    }

    /** The same person on the other's seat, as the next version of what is stored there. */
    public Placement inPlaceOf(Placement other) {
        Placement moved = movedTo(other.roomId, other.seat);
        return new Placement(moved.organizationId, moved.planId, moved.runId, moved.subjectId, moved.siteId,
                moved.roomId, moved.seat, moved.registrationId, moved.candidateNumber, moved.candidateName,
                moved.collegeId, moved.collegeName, moved.ticketNumber, true, other.version);
    }
}
