package org.certline.domain.site;

import static org.certline.domain.site.SiteReason.*;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.certline.domain.Decision;
import org.certline.domain.Objections;
import org.certline.domain.plan.Plan;
import org.certline.domain.plan.PlanCertificate;
import org.certline.domain.plan.PlanSubject;

/** Rooms of a site in a plan (manual 001 §5.2.5). That a name is free is known where rooms are stored. */
public final class RoomRule {

    private static final int NAME_LENGTH = 50;
    private static final int ADDRESS_LENGTH = 200;
    private static final int MOST_SEATS = 1000;

    private RoomRule() {
    }

    /** A new room; possible until the arrangement of the plan starts. */
    public static Decision<Room> create(String id, Plan plan, Site site, RoomDetails details, Instant now) {
        return new Objections()
                .when(!plan.published(), "planId", PLAN_UNKNOWN)
                .when(site.state() != SiteState.APPROVED, "siteId", SITE_NOT_APPROVED)
                .when(plan.certificate(site.certificateTypeId(), site.level()).isEmpty(), "siteId", SITE_NOT_IN_PLAN)
                .orElse(new Room(id, plan.id(), site.id(), site.collegeId(), site.organizationId(),
                        site.certificateTypeId(), site.level(), "", "", 0, List.of(), RoomType.WRITTEN, 0))
                .then(room -> untouched(room, plan, now))
                .then(room -> described(room, plan, details));
    }

    /** The room with other details: all of them before the arrangement, only more seats while it runs. */
    public static Decision<Room> edit(Room room, Plan plan, RoomDetails details, Instant now) {
        return switch (RoomState.of(plan, now)) {
            case NOT_ARRANGED -> described(room, plan, details);
            case ARRANGING -> moreSeats(room, plan, details);
            case ENDED -> Decision.refuse(ROOM_ENDED);
        };
    }

    /** Whether the room may be deleted: only before the arrangement. */
    public static Decision<Room> delete(Room room, Plan plan, Instant now) {
        return untouched(room, plan, now);
    }

    private static Decision<Room> untouched(Room room, Plan plan, Instant now) {
        return switch (RoomState.of(plan, now)) {
            case NOT_ARRANGED -> Decision.accept(room);
            case ARRANGING -> Decision.refuse(ROOM_ARRANGING);
            case ENDED -> Decision.refuse(ROOM_ENDED);
        };
    }

    private static Decision<Room> moreSeats(Room room, Plan plan, RoomDetails details) {
        boolean onlySeats = details.withSeats(room.seats()).equals(RoomDetails.of(room));
        return new Objections()
                .when(!onlySeats, "", ROOM_ONLY_SEATS)
                .when(details.seats() < room.seats(), "seats", ROOM_SEATS_FEWER, room.seats())
                .orElse(room)
                .then(unchanged -> described(unchanged, plan, details));
    }

    private static Decision<Room> described(Room room, Plan plan, RoomDetails details) {
        List<PlanSubject> subjects = plan.certificate(room.certificateTypeId(), room.level()).stream()
                .map(PlanCertificate::subjects).flatMap(List::stream)
                .filter(subject -> details.subjectIds().contains(subject.subjectId())).toList();
        Optional<RoomType> type = RoomType.serving(subjects.stream().map(PlanSubject::mode).toList());
        return new Objections()
                .text(details.name(), "name", NAME_LENGTH, ROOM_NAME_MISSING, ROOM_NAME_TOO_LONG)
                .text(details.address(), "address", ADDRESS_LENGTH, ROOM_ADDRESS_MISSING, ROOM_ADDRESS_TOO_LONG)
                .when(details.seats() < 1 || details.seats() > MOST_SEATS, "seats", ROOM_SEATS_INVALID, MOST_SEATS)
                .when(details.subjectIds().isEmpty(), "subjectIds", ROOM_SUBJECTS_MISSING)
                .when(subjects.size() < details.subjectIds().size(), "subjectIds", ROOM_SUBJECT_UNKNOWN)
                .when(!subjects.isEmpty() && type.isEmpty(), "subjectIds", ROOM_MODES_MIXED)
                .orElse(room)
                .then(of -> Decision.accept(of.with(details, type.orElseThrow())));
    }
}
