package org.certline.domain.arrangement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.certline.domain.plan.Plan;
import org.certline.domain.site.Room;

/**
 * One room during one subject 考场编排: a line of the room list, and what a set of room papers is printed for
 * (manual 001 §5.2.8.2).
 *
 * @param collegeId the college whose site the room belongs to
 * @param seats     考位数 of the room
 * @param placed    排考人数
 */
public record RoomSession(
        String organizationId,
        String planId,
        String runId,
        String subjectId,
        String siteId,
        String roomId,
        String roomName,
        String address,
        String collegeId,
        int seats,
        int placed,
        long version) {

    /** Names it within its run: the room's and the subject's id. */
    public String id() {
        return roomId + "." + subjectId;
    }

    /** Every room with every subject it serves, empty ones too. */
    public static List<RoomSession> of(Plan plan, String runId, Collection<Room> rooms,
            Collection<Placement> placements) {
        Map<String, Long> counts = placements.stream().collect(Collectors.groupingBy(
                one -> one.roomId() + ' ' + one.subjectId(), Collectors.counting()));
        return rooms.stream().flatMap(room -> room.subjectIds().stream()
                .map(subject -> empty(plan, runId, room, subject).with(counts.getOrDefault(room.id() + ' ' + subject, 0L).intValue()))).toList();
    }

    /** A room before anybody sits there. */
    public static RoomSession empty(Plan plan, String runId, Room room, String subjectId) {
        return new RoomSession(plan.organizationId(), plan.id(), runId, subjectId, room.siteId(), room.id(),
                room.name(), room.address(), room.collegeId(), room.seats(), 0, 0);
    }

    /** The same with so many more people, or fewer. */
    public RoomSession with(int more) {
        return new RoomSession(organizationId, planId, runId, subjectId, siteId, roomId, roomName, address, collegeId,
                seats, placed + more, version);
    }

    /** The room as it is now, with those who sat there before. */
    public RoomSession after(RoomSession before) {
        return new RoomSession(organizationId, planId, runId, subjectId, siteId, roomId, roomName, address, collegeId,
                seats, before.placed, before.version);
    }
}
