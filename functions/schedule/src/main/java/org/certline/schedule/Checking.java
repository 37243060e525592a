package org.certline.schedule;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.certline.domain.Decision;
import org.certline.domain.arrangement.Arrangement;
import org.certline.domain.arrangement.ArrangementReason;
import org.certline.domain.arrangement.ArrangementRule;
import org.certline.domain.plan.Plan;
import org.certline.persistence.arrangement.PlacementRepository;
import org.certline.persistence.arrangement.UnplacedRepository;

/** The first step: whether the work may begin at all, as the clock and the data are now. */
@Singleton
final class Checking {

    private final Plans plans;
    private final PlacementRepository placements;
    private final UnplacedRepository unplaced;
    private final ScheduleTasks tasks;
    private final Clock clock;

    Checking(Plans plans, PlacementRepository placements, UnplacedRepository unplaced, ScheduleTasks tasks,
            Clock clock) {
        this.plans = plans;
        this.placements = placements;
        this.unplaced = unplaced;
        this.tasks = tasks;
        this.clock = clock;
    }

    ScheduleOrder check(ScheduleOrder order) {
        Plan plan = plans.plan(order);
        Arrangement arrangement = plans.arrangement(order);
        Decision<Arrangement> decision = switch (order.mode()) {
            case ARRANGE -> ArrangementRule.mayArrange(plan, arrangement, clock.instant())
                    .then(open -> isAnybodyRegistered(order, open));
            case PUBLISH -> ArrangementRule.mayPublish(plan, arrangement, true, clock.instant())
                    .then(open -> isUpToDate(order, open));
        };
        return switch (decision) {
            case Decision.Accepted<Arrangement>(Arrangement open) -> order.goingOn(open.runId());
            case Decision.Refused<Arrangement>(var refusals) -> tasks.refuse(order, refusals.getFirst());
        };
    }

    private Decision<Arrangement> isAnybodyRegistered(ScheduleOrder order, Arrangement arrangement) {
        return plans.registrations(order).findAny().isPresent()
                ? Decision.accept(arrangement)
                : Decision.refuse(ArrangementReason.NOBODY_REGISTERED);
    }

    private Decision<Arrangement> isUpToDate(ScheduleOrder order, Arrangement arrangement) {
        Set<String> registered = plans.registrations(order)
                .flatMap(one -> one.subjectIds().stream().map(subject -> one.id() + ' ' + subject))
                .collect(Collectors.toSet());
        Set<String> answered = Stream.concat(
                placements.all(order.planId(), arrangement.runId())
                        .map(one -> one.registrationId() + ' ' + one.subjectId()),
                unplaced.all(order.planId(), arrangement.runId())
                        .map(one -> one.registrationId() + ' ' + one.subjectId())).collect(Collectors.toSet());
        return registered.equals(answered)
                ? Decision.accept(arrangement)
                : Decision.refuse(ArrangementReason.OUTDATED);
    }
}
