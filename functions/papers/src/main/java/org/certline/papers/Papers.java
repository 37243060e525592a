package org.certline.papers;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.certline.domain.arrangement.Placement;
import org.certline.domain.plan.Plan;
import org.certline.persistence.arrangement.PlacementRepository;
import org.certline.persistence.plan.PlanRepository;

/** Which papers a run needs, and who prints them. */
@Singleton
final class Papers {

    private final PlanRepository plans;
    private final PlacementRepository placements;
    private final RoomPapers rooms;
    private final Tickets tickets;

    Papers(PlanRepository plans, PlacementRepository placements, RoomPapers rooms, Tickets tickets) {
        this.plans = plans;
        this.placements = placements;
        this.rooms = rooms;
        this.tickets = tickets;
    }

    PaperList list(PaperOrder order) {
        List<Placement> all = placements.all(plan(order).id(), order.formerRunId()).toList();
        return new PaperList(Stream.concat(
                all.stream().map(Placement::siteId).distinct().map(id -> new PaperList.Item(PaperOrder.Kind.SITE, id)),
                all.stream().map(Placement::collegeId).distinct()
                        .map(id -> new PaperList.Item(PaperOrder.Kind.COLLEGE, id))).toList());
    }

    void print(PaperOrder order) {
        switch (order.kind()) {
            case SITE -> rooms.print(plan(order), order.formerRunId(), order.id());
            case COLLEGE -> tickets.print(plan(order), order.formerRunId(), order.id());
        }
    }

    private Plan plan(PaperOrder order) {
        return plans.find(order.planId()).filter(plan -> plan.organizationId().equals(order.organizationId()))
                .orElseThrow(() -> new IllegalArgumentException("no plan " + order.planId()));
    }
}
