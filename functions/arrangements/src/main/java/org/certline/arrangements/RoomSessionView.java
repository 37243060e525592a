package org.certline.arrangements;

import io.micronaut.serde.annotation.Serdeable;
import org.certline.domain.Window;
import org.certline.domain.arrangement.RoomSession;
import org.certline.domain.plan.Plan;
import org.certline.domain.plan.PlanSubject;

/** A room during a subject as lists show it. */
@Serdeable
record RoomSessionView(String id, String roomId, String roomName, String address, String siteId, String collegeId,
        String subjectId, String subjectName, Window exam, int seats, int placed) {

    static RoomSessionView of(Plan plan, RoomSession one) {
        PlanSubject subject = plan.subject(one.subjectId()).orElseThrow();
        return new RoomSessionView(one.id(), one.roomId(), one.roomName(), one.address(), one.siteId(), one.collegeId(),
                one.subjectId(), subject.name(), subject.exam(), one.seats(), one.placed());
    }
}
