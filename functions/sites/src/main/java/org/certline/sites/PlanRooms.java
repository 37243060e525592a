package org.certline.sites;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.certline.domain.account.Caller;
import org.certline.domain.plan.Plan;
import org.certline.domain.site.Room;
import org.certline.persistence.Page;
import org.certline.persistence.PageRequest;
import org.certline.persistence.site.RoomRepository;
import org.certline.runtime.plan.VisiblePlans;
import org.certline.runtime.problem.Problems;

/** Rooms of a plan: a college's own, or all of the organization's plan. */
@Singleton
final class PlanRooms {

    private final VisiblePlans plans;
    private final RoomRepository rooms;

    PlanRooms(VisiblePlans plans, RoomRepository rooms) {
        this.plans = plans;
        this.rooms = rooms;
    }

    Plan plan(Caller caller, String planId) {
        return plans.find(caller, planId);
    }

    Room find(Caller caller, Plan plan, String id) {
        return rooms.find(plan.id(), id).filter(room -> isVisible(caller, room)).orElseThrow(Problems.notFound());
    }

    /** A page, a college's by site and name; the site may be empty for all. */
    Page<Room> list(Caller caller, Plan plan, String siteId, PageRequest request) {
        Page<Room> page = caller.role().isCollege()
                ? rooms.ofCollege(plan.id(), caller.tenantId(), siteId, request)
                : rooms.ofPlan(plan.id(), siteId, request);
        return new Page<>(page.items().stream().filter(room -> isVisible(caller, room)).toList(), page.next());
    }

    /** Those with these ids, in no particular order. */
    Stream<Room> withIds(Caller caller, Plan plan, List<String> ids) {
        return rooms.findAll(plan.id(), ids).stream().filter(room -> isVisible(caller, room));
    }

    private static boolean isVisible(Caller caller, Room room) {
        String tenant = caller.role().isCollege() ? room.collegeId() : room.organizationId();
        return tenant.equals(caller.tenantId()) && caller.isResponsibleFor(room.certificateTypeId());
    }
}
