package org.certline.sites;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.certline.domain.certificatetype.Level;
import org.certline.domain.plan.Plan;
import org.certline.domain.site.Room;
import org.certline.domain.site.RoomState;
import org.certline.domain.site.RoomType;

/**
 * A room as the API shows it.
 *
 * @param state by the plan's arrangement window
 */
@Serdeable
record RoomView(String id, String planId, String siteId, String collegeId, String certificateTypeId, Level level,
        String name, String address, int seats, List<String> subjectIds, RoomType type, RoomState state,
        long version) {

    static RoomView of(Room room, Plan plan, Instant now) {
        return new RoomView(room.id(), room.planId(), room.siteId(), room.collegeId(), room.certificateTypeId(),
                room.level(), room.name(), room.address(), room.seats(), room.subjectIds(), room.type(),
                RoomState.of(plan, now), room.version());
    }
}
