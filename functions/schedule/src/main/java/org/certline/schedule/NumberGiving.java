package org.certline.schedule;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.certline.domain.Refusal;
import org.certline.domain.arrangement.Arrangement;
import org.certline.domain.arrangement.ArrangementReason;
import org.certline.domain.arrangement.Placement;
import org.certline.domain.arrangement.SeatingResult;
import org.certline.domain.arrangement.TicketNumbering;
import org.certline.domain.site.Site;
import org.certline.persistence.arrangement.ArrangementRepository;
import org.certline.persistence.arrangement.PlacementRepository;
import org.certline.persistence.arrangement.RunRepository;
import org.certline.persistence.arrangement.UnplacedRepository;
import org.certline.persistence.site.SiteRepository;

/** The third step: gives ticket numbers, then shows the run in place of the former and clears that away. */
@Singleton
final class NumberGiving {

    private final Plans plans;
    private final ArrangementRepository arrangements;
    private final PlacementRepository placements;
    private final UnplacedRepository unplaced;
    private final RunRepository runs;
    private final SiteRepository sites;
    private final ScheduleTasks tasks;

    NumberGiving(Plans plans, ArrangementRepository arrangements, PlacementRepository placements,
            UnplacedRepository unplaced, RunRepository runs, SiteRepository sites, ScheduleTasks tasks) {
        this.plans = plans;
        this.arrangements = arrangements;
        this.placements = placements;
        this.unplaced = unplaced;
        this.runs = runs;
        this.sites = sites;
        this.tasks = tasks;
    }

    ScheduleOrder number(ScheduleOrder order) {
        Arrangement arrangement = plans.arrangement(order);
        if (!arrangement.taskId().equals(order.taskId())) {
            runs.clear(order.planId(), order.taskId());
            return tasks.refuse(order, Refusal.of(ArrangementReason.INTERRUPTED));
        }
        Arrangement shown = arrangement.runId().equals(order.taskId()) ? arrangement : show(order, arrangement);
        if (!order.formerRunId().isEmpty() && !order.formerRunId().equals(order.taskId())) {
            runs.clear(order.planId(), order.formerRunId());
        }
        tasks.succeed(order, shown);
        return order;
    }

    private Arrangement show(ScheduleOrder order, Arrangement arrangement) {
        List<Placement> seated = placements.all(order.planId(), order.taskId()).toList();
        List<Placement> former = placements.all(order.planId(), order.formerRunId()).toList();
        List<Placement> numbered = TicketNumbering.of(plans.plan(order).number(), regions(seated), seated, former);
        runs.update(IntStream.range(0, seated.size()).filter(i -> !numbered.get(i).equals(seated.get(i)))
                .mapToObj(numbered::get).toList());
        SeatingResult result = new SeatingResult(seated, unplaced.all(order.planId(), order.taskId()).toList());
        return arrangements.save(arrangement.showing(order.taskId(), result.counts()));
    }

    private Map<String, String> regions(List<Placement> seated) {
        return sites.findAll(seated.stream().map(Placement::siteId).distinct().toList()).stream()
                .collect(Collectors.toMap(Site::id, Site::regionCode));
    }
}
