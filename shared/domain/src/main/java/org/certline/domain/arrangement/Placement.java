package org.certline.domain.arrangement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.certline.domain.registration.Registration;
import org.certline.domain.site.Room;

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
        String roomName,
        int seat,
        String registrationId,
        String candidateNumber,
        String candidateName,
        String collegeId,
        String collegeName,
        String ticketNumber,
        boolean manual,
        long version) {

    /** Names it within its run: the registration's and the subject's id. */
    public String id() {
        return registrationId + "." + subjectId;
    }

    /** Somebody registered on a seat of a room, without a number yet. */
    static Placement of(Registration registration, String subjectId, String runId, Seat seat, boolean manual) {
        return new Placement(registration.organizationId(), registration.planId(), runId, subjectId,
                registration.siteId(), seat.room().id(), seat.room().name(), seat.number(), registration.id(),
                registration.candidate().number(), registration.candidate().name(), registration.collegeId(),
                registration.collegeName(), "", manual, 0);
    }

    /** Somebody seated by hand, with a ticket number like those of the others in the run. */
    public static Placement byHand(Registration registration, String subjectId, String runId, Room room, int seat,
            String planNumber, String regionCode, Collection<Placement> others) {
        Placement seated = of(registration, subjectId, runId, new Seat(room, seat), true);
        return TicketNumbering.of(planNumber, Map.of(seated.siteId, regionCode), List.of(seated), others).getFirst();
    }

    /** The same with its ticket number. */
    public Placement numbered(String number) {
        return new Placement(organizationId, planId, runId, subjectId, siteId, roomId, roomName, seat, registrationId,
                candidateNumber, candidateName, collegeId, collegeName, number, manual, version);
    }

    /** The same person on another seat of the same site, put there by hand; it is a new record. */
    public Placement movedTo(Room room, int newSeat) {
        return at(room.id(), room.name(), newSeat, 0);
    }

    /** The same person on the other's seat, as the next version of what is stored there. */
    public Placement inPlaceOf(Placement other) {
        return at(other.roomId, other.roomName, other.seat, other.version);
    }

    private Placement at(String room, String newRoomName, int newSeat, long newVersion) {
        return new Placement(organizationId, planId, runId, subjectId, siteId, room, newRoomName, newSeat,
                registrationId, candidateNumber, candidateName, collegeId, collegeName, ticketNumber, true, newVersion);
    }
}
