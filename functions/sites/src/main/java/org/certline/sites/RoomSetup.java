package org.certline.sites;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.certline.domain.Decision;
import org.certline.domain.Objections;
import org.certline.domain.Refusal;
import org.certline.domain.account.Caller;
import org.certline.domain.plan.Plan;
import org.certline.domain.plan.PlanCertificate;
import org.certline.domain.plan.PlanSubject;
import org.certline.domain.site.Room;
import org.certline.domain.site.RoomDetails;
import org.certline.domain.site.RoomRule;
import org.certline.domain.site.Site;
import org.certline.domain.site.SiteReason;
import org.certline.persistence.site.RoomRepository;
import org.certline.persistence.site.SiteRepository;
import org.certline.runtime.Identifiers;

/** Sets up rooms at a college's own sites. */
@Singleton
final class RoomSetup {

    private final SiteRepository sites;
    private final RoomRepository rooms;
    private final Identifiers identifiers;
    private final Clock clock;

    RoomSetup(SiteRepository sites, RoomRepository rooms, Identifiers identifiers, Clock clock) {
        this.sites = sites;
        this.rooms = rooms;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    Decision<Room> create(Caller caller, Plan plan, String siteId, RoomDetails details) {
        Optional<Site> site = sites.find(siteId == null ? "" : siteId)
                .filter(found -> found.collegeId().equals(caller.tenantId()));
        if (site.isEmpty()) {
            return Decision.refuse(List.of(Refusal.in("siteId", SiteReason.SITE_UNKNOWN)));
        }
        return fresh(plan, site.get(), details).then(room ->
                Decision.accept(rooms.add(List.of(room)).getFirst()));
    }

    /** Rooms of the earlier plan that can be set up in this one; those that cannot are left out. */
    List<Room> reuse(Caller caller, Plan earlier, Plan plan) {
        List<Room> before = rooms.allOfCollege(earlier.id(), caller.tenantId()).toList();
        List<Site> own = sites.findAll(before.stream().map(Room::siteId).toList());
        List<Room> fresh = new ArrayList<>();
        before.forEach(room -> own.stream().filter(site -> site.id().equals(room.siteId()))
                .flatMap(site -> fresh(plan, site, inPlan(room, earlier, plan)).accepted().stream())
                .forEach(fresh::add));
        List<Room> added = new ArrayList<>();
        for (int from = 0; from < fresh.size(); from += RoomRepository.MAX_ADDED) {
            added.addAll(rooms.add(fresh.subList(from, Math.min(from + RoomRepository.MAX_ADDED, fresh.size()))));
        }
        return added;
    }

    /** The room, unless another of its site bears its name. */
    Decision<Room> named(Room room) {
        return new Objections().when(rooms.isNameTaken(room), "name", SiteReason.ROOM_NAME_TAKEN, room.name())
                .orElse(room);
    }

    private Decision<Room> fresh(Plan plan, Site site, RoomDetails details) {
        return RoomRule.create(identifiers.next(), plan, site, details, clock.instant()).then(this::named);
    }

    /** The room as it would be here: its subjects are those of this plan that bear the same numbers. */
    private static RoomDetails inPlan(Room room, Plan earlier, Plan plan) {
        List<String> numbers = subjects(earlier, room)
                .filter(subject -> room.subjectIds().contains(subject.subjectId())).map(PlanSubject::number).toList();
        return new RoomDetails(room.name(), room.address(), room.seats(), subjects(plan, room)
                .filter(subject -> numbers.contains(subject.number())).map(PlanSubject::subjectId).toList());
    }

    private static Stream<PlanSubject> subjects(Plan plan, Room room) {
        return plan.certificate(room.certificateTypeId(), room.level()).stream().map(PlanCertificate::subjects)
                .flatMap(List::stream);
    }
}
