package org.certline.schedule;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.certline.domain.arrangement.Arrangement;
import org.certline.domain.plan.Plan;
import org.certline.domain.registration.Registration;
import org.certline.domain.site.Room;
import org.certline.persistence.arrangement.ArrangementRepository;
import org.certline.persistence.plan.PlanRepository;
import org.certline.persistence.registration.RegistrationRepository;
import org.certline.persistence.site.RoomRepository;

/** What an order is about. */
@Singleton
final class Plans {

    private final PlanRepository plans;
    private final ArrangementRepository arrangements;
    private final RegistrationRepository registrations;
    private final RoomRepository rooms;

    Plans(PlanRepository plans, ArrangementRepository arrangements, RegistrationRepository registrations,
            RoomRepository rooms) {
        this.plans = plans;
        this.arrangements = arrangements;
        this.registrations = registrations;
        this.rooms = rooms;
    }

    /** The plan, which must be the organization's. */
    Plan plan(ScheduleOrder order) {
        return plans.find(order.planId()).filter(plan -> plan.organizationId().equals(order.organizationId()))
                .orElseThrow(() -> new IllegalArgumentException("no plan " + order.planId()));
    }

    Arrangement arrangement(ScheduleOrder order) {
        return arrangements.of(plan(order));
    }

    Stream<Registration> registrations(ScheduleOrder order) {
        return registrations.allOfPlan(order.planId(), "");
    }

    List<Room> rooms(ScheduleOrder order) {
        return rooms.allOfPlan(order.planId()).toList();
    }
}
