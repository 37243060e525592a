package org.certline.arrangements;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.certline.domain.Decision;
import org.certline.domain.arrangement.Arrangement;
import org.certline.domain.arrangement.ArrangementReason;
import org.certline.domain.arrangement.ArrangementRule;
import org.certline.domain.arrangement.Placement;
import org.certline.domain.arrangement.RoomSession;
import org.certline.domain.arrangement.SeatRule;
import org.certline.domain.arrangement.Unplaced;
import org.certline.domain.plan.Plan;
import org.certline.domain.plan.PlanSubject;
import org.certline.domain.registration.Registration;
import org.certline.domain.site.Room;
import org.certline.domain.site.Site;
import org.certline.persistence.arrangement.ArrangementRepository;
import org.certline.persistence.arrangement.PlacementRepository;
import org.certline.persistence.arrangement.SeatChanges;
import org.certline.persistence.arrangement.UnplacedRepository;
import org.certline.persistence.registration.RegistrationRepository;
import org.certline.persistence.site.RoomRepository;
import org.certline.persistence.site.SiteRepository;
import org.certline.runtime.problem.Problems;

/** Looks up what the rules about seats ask for, asks them, and stores the answer. */
@Singleton
final class SeatMoves {

    private final ArrangementRepository arrangements;
    private final ArrangementStarts starts;
    private final RegistrationRepository registrations;
    private final RoomRepository rooms;
    private final SiteRepository sites;
    private final PlacementRepository placements;
    private final UnplacedRepository unplaced;
    private final SeatChanges changes;
    private final Clock clock;

    SeatMoves(ArrangementRepository arrangements, ArrangementStarts starts, RegistrationRepository registrations,
            RoomRepository rooms, SiteRepository sites, PlacementRepository placements, UnplacedRepository unplaced,
            SeatChanges changes, Clock clock) {
        this.arrangements = arrangements;
        this.starts = starts;
        this.registrations = registrations;
        this.rooms = rooms;
        this.sites = sites;
        this.placements = placements;
        this.unplaced = unplaced;
        this.changes = changes;
        this.clock = clock;
    }

    /** Seats somebody there; the same seat again changes nothing. */
    Placement seat(Plan plan, String registrationId, String subjectId, String roomId, int seat) {
        Arrangement arrangement = changeable(plan);
        Registration registration = registration(plan, registrationId, subjectId);
        PlanSubject subject = plan.subject(subjectId).orElseThrow(Problems.notFound());
        Room room = rooms.find(plan.id(), roomId).orElseThrow(Problems.notFound());
        List<Placement> own = placements.ofCandidate(plan.id(), arrangement.runId(), registration.collegeId(),
                registration.candidate().number());
        List<Placement> there = placements.at(plan.id(), arrangement.runId(), room.subjectIds(), room.siteId(),
                roomId, seat);
        Problems.orThrow(SeatRule.mayTake(plan, registration, subject, room, seat, there, own));
        Optional<Placement> from = own.stream().filter(one -> isSitting(one, registrationId, subjectId)).findFirst();
        if (from.isPresent()) {
            return move(plan, arrangement, from.get(), room, seat);
        }
        Placement to = Placement.byHand(registration, subjectId, arrangement.runId(), room, seat, plan.number(),
                regionCode(room), placements.all(plan.id(), arrangement.runId()).toList());
        Unplaced before = unplaced.find(plan.id(), arrangement.runId(), subjectId, registrationId)
                .orElseThrow(() -> Problems.refused(ArrangementReason.OUTDATED));
        changes.seat(arrangement.seatedOneMore(subjectId), before, to,
                RoomSession.empty(plan, arrangement.runId(), room, subjectId));
        return to;
    }

    /** Exchanges two seats. */
    void swap(Plan plan, String subjectId, String registrationId, String otherRegistrationId) {
        Arrangement arrangement = changeable(plan);
        Placement one = sitting(plan, arrangement, subjectId, registrationId);
        Placement other = sitting(plan, arrangement, subjectId, otherRegistrationId);
        Problems.orThrow(SeatRule.maySwap(one, other));
        changes.swap(arrangement, one, other);
    }

    private Placement move(Plan plan, Arrangement arrangement, Placement from, Room room, int seat) {
        if (from.roomId().equals(room.id()) && from.seat() == seat) {
            return from;
        }
        Placement to = from.movedTo(room, seat);
        changes.move(arrangement, from, to, RoomSession.empty(plan, arrangement.runId(), room, from.subjectId()));
        return to;
    }

    private Arrangement changeable(Plan plan) {
        return Problems.orThrow(ArrangementRule.mayArrange(plan, arrangements.of(plan), clock.instant())
                .then(open -> {
                    if (!open.isArranged()) {
                        return Decision.refuse(ArrangementReason.NOTHING_ARRANGED);
                    }
                    return starts.running(open).isPresent()
                            ? Decision.refuse(ArrangementReason.IN_PROGRESS)
                            : Decision.accept(open);
                }));
    }

    private Placement sitting(Plan plan, Arrangement arrangement, String subjectId, String registrationId) {
        Registration registration = registration(plan, registrationId, subjectId);
        return placements.ofCandidate(plan.id(), arrangement.runId(), registration.collegeId(),
                        registration.candidate().number()).stream()
                .filter(one -> isSitting(one, registrationId, subjectId))
                .findFirst().orElseThrow(Problems.notFound());
    }

    private Registration registration(Plan plan, String id, String subjectId) {
        return registrations.find(id).filter(one -> one.planId().equals(plan.id()))
                .filter(one -> one.subjectIds().contains(subjectId)).orElseThrow(Problems.notFound());
    }

    private String regionCode(Room room) {
        return sites.find(room.siteId()).map(Site::regionCode).orElseThrow(Problems.notFound());
    }

    private static boolean isSitting(Placement placement, String registrationId, String subjectId) {
        return placement.registrationId().equals(registrationId) && placement.subjectId().equals(subjectId);
    }
}
