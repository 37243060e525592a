package org.certline.schedule;

import jakarta.inject.Singleton;
import java.util.List;
import org.certline.domain.arrangement.Placement;
import org.certline.domain.arrangement.RoomSession;
import org.certline.domain.arrangement.Seating;
import org.certline.domain.arrangement.SeatingResult;
import org.certline.domain.plan.Plan;
import org.certline.domain.site.Room;
import org.certline.persistence.arrangement.PlacementRepository;
import org.certline.persistence.arrangement.RunRepository;

/** The second step: gives seats. */
@Singleton
final class SeatGiving {

    private final Plans plans;
    private final PlacementRepository placements;
    private final RunRepository runs;
    private final ScheduleTasks tasks;

    SeatGiving(Plans plans, PlacementRepository placements, RunRepository runs, ScheduleTasks tasks) {
        this.plans = plans;
        this.placements = placements;
        this.runs = runs;
        this.tasks = tasks;
    }

    ScheduleOrder seat(ScheduleOrder order) {
        if (plans.arrangement(order).runId().equals(order.taskId())) {
            return order;
        }
        Plan plan = plans.plan(order);
        List<Room> rooms = plans.rooms(order);
        List<Placement> former = placements.all(order.planId(), order.formerRunId()).toList();
        SeatingResult result = Seating.of(plan, order.taskId(), plans.registrations(order).toList(), rooms, former);
        runs.write(order.planId(), order.taskId(), result,
                RoomSession.of(plan, order.taskId(), rooms, result.placements()));
        tasks.progress(order, result.placements().size(), result.unplaced().size());
        return order;
    }
}
