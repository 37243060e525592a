package org.certline.arrangements;

import io.micronaut.serde.annotation.Serdeable;
import org.certline.domain.Window;
import org.certline.domain.arrangement.Placement;
import org.certline.domain.plan.Plan;
import org.certline.domain.plan.PlanSubject;

/** A candidate's seat as lists show it. */
@Serdeable
record PlacementView(String id, String registrationId, String subjectId, String subjectName, Window exam, String siteId,
        String roomId, String roomName, int seat, String candidateNumber, String candidateName, String collegeId,
        String collegeName, String ticketNumber, boolean manual) {

    static PlacementView of(Plan plan, Placement one) {
        PlanSubject subject = plan.subject(one.subjectId()).orElseThrow();
        return new PlacementView(one.id(), one.registrationId(), one.subjectId(), subject.name(), subject.exam(), one.siteId(),
                one.roomId(), one.roomName(), one.seat(), one.candidateNumber(), one.candidateName(), one.collegeId(),
                one.collegeName(), one.ticketNumber(), one.manual());
    }
}
