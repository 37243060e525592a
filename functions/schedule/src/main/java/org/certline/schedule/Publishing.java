package org.certline.schedule;

import jakarta.inject.Singleton;
import java.time.Clock;
import org.certline.domain.arrangement.Arrangement;
import org.certline.domain.arrangement.Placement;
import org.certline.persistence.arrangement.ArrangementRepository;
import org.certline.persistence.arrangement.PlacementRepository;
import org.certline.persistence.registration.RegistrationRepository;

/** The last step of publishing: the seated are 已排考, then the colleges see their seats. */
@Singleton
final class Publishing {

    private final Plans plans;
    private final ArrangementRepository arrangements;
    private final PlacementRepository placements;
    private final RegistrationRepository registrations;
    private final ScheduleTasks tasks;
    private final Clock clock;

    Publishing(Plans plans, ArrangementRepository arrangements, PlacementRepository placements,
            RegistrationRepository registrations, ScheduleTasks tasks, Clock clock) {
        this.plans = plans;
        this.arrangements = arrangements;
        this.placements = placements;
        this.registrations = registrations;
        this.tasks = tasks;
        this.clock = clock;
    }

    ScheduleOrder publish(ScheduleOrder order) {
        Arrangement arrangement = plans.arrangement(order);
        if (!arrangement.isPublished()) {
            registrations.changeAll(placements.all(order.planId(), arrangement.runId())
                    .map(Placement::registrationId).distinct().toList(), one -> one.withArranged(true));
            arrangement = arrangements.save(arrangement.publishedAt(clock.instant()));
        }
        tasks.succeed(order, arrangement);
        return order;
    }
}
