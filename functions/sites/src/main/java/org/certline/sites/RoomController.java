package org.certline.sites;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Clock;
import java.util.List;
import org.certline.domain.account.Action;
import org.certline.domain.account.Caller;
import org.certline.domain.plan.Plan;
import org.certline.domain.site.Room;
import org.certline.domain.site.RoomDetails;
import org.certline.domain.site.RoomRule;
import org.certline.persistence.PageRequest;
import org.certline.persistence.site.RoomRepository;
import org.certline.runtime.access.Allowed;
import org.certline.runtime.audit.AuditLog;
import org.certline.runtime.http.PageView;
import org.certline.runtime.problem.Problems;

/** Rooms 考场 of a plan (manual 001 §5.2.5). */
@Controller("/api/plans/{planId}/rooms")
class RoomController {

    private final PlanRooms planRooms;
    private final RoomSetup setup;
    private final RoomRepository rooms;
    private final AuditLog audit;
    private final Clock clock;

    RoomController(PlanRooms planRooms, RoomSetup setup, RoomRepository rooms, AuditLog audit, Clock clock) {
        this.planRooms = planRooms;
        this.setup = setup;
        this.rooms = rooms;
        this.audit = audit;
        this.clock = clock;
    }

    /** A college's rooms by site and name, or those of the organization's plan; all or of one site. */
    @Get
    @Allowed(Action.READ_ROOMS)
    PageView<RoomView> list(Caller caller, String planId, @Nullable @QueryValue(defaultValue = "") String siteId,
            @QueryValue(defaultValue = "50") int size, @Nullable @QueryValue String cursor) {
        Plan plan = planRooms.plan(caller, planId);
        return PageView.of(planRooms.list(caller, plan, siteId, new PageRequest(size, cursor)),
                room -> view(plan, room));
    }

    @Get("/{id}")
    @Allowed(Action.READ_ROOMS)
    RoomView show(Caller caller, String planId, String id) {
        Plan plan = planRooms.plan(caller, planId);
        return view(plan, planRooms.find(caller, plan, id));
    }

    /** Sets up a room at one of the college's approved sites. */
    @Post
    @Status(HttpStatus.CREATED)
    @Allowed(Action.EDIT_ROOMS)
    RoomView create(Caller caller, String planId, @Body RoomForm form) {
        Plan plan = planRooms.plan(caller, planId);
        Room room = Problems.orThrow(setup.create(caller, plan, form.siteId(), form.details()));
        audit.record(caller, Action.EDIT_ROOMS, "room/" + room.id(), "create");
        return view(plan, room);
    }

    /** Sets up the rooms of an earlier plan again, as far as they fit this one and their names are free. */
    @Post("/reuse")
    @Allowed(Action.EDIT_ROOMS)
    List<RoomView> reuse(Caller caller, String planId, @Body EarlierPlan earlier) {
        Plan plan = planRooms.plan(caller, planId);
        Plan from = planRooms.plan(caller, earlier.planId());
        List<Room> reused = setup.reuse(caller, from, plan);
        audit.record(caller, Action.EDIT_ROOMS, "plan/" + planId, "reuse " + reused.size() + " rooms");
        return reused.stream().map(room -> view(plan, room)).toList();
    }

    @Put("/{id}")
    @Allowed(Action.EDIT_ROOMS)
    RoomView edit(Caller caller, String planId, String id, @Body RoomForm form) {
        Plan plan = planRooms.plan(caller, planId);
        Room before = planRooms.find(caller, plan, id);
        Problems.unlessUnchanged(form.version(), before.version());
        Room after = Problems.orThrow(RoomRule.edit(before, plan, form.details(), clock.instant())
                .then(setup::named));
        audit.record(caller, Action.EDIT_ROOMS, "room/" + id, "edit");
        return view(plan, rooms.change(before, after));
    }

    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    @Allowed(Action.EDIT_ROOMS)
    void delete(Caller caller, String planId, String id) {
        Plan plan = planRooms.plan(caller, planId);
        rooms.delete(Problems.orThrow(
                RoomRule.delete(planRooms.find(caller, plan, id), plan, clock.instant())));
        audit.record(caller, Action.EDIT_ROOMS, "room/" + id, "delete");
    }

    private RoomView view(Plan plan, Room room) {
        return RoomView.of(room, plan, clock.instant());
    }

    /**
     * A room; its site is given once, when it is set up.
     *
     * @param version of the room that is edited, as it was read; left out for a new one
     */
    @Serdeable
    record RoomForm(@Nullable String siteId, @Nullable String name, @Nullable String address, int seats,
            @Nullable List<String> subjectIds, long version) {

        private RoomDetails details() {
            return new RoomDetails(name, address, seats, subjectIds);
        }
    }

    @Serdeable
    record EarlierPlan(@Nullable String planId) {

        EarlierPlan {
            planId = planId == null ? "" : planId;
        }
    }
}
