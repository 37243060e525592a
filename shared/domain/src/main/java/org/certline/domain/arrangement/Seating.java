package org.certline.domain.arrangement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.certline.domain.Refusal;
import org.certline.domain.plan.Plan;
import org.certline.domain.registration.Registration;
import org.certline.domain.site.Room;

/**
 * Gives everybody registered in a plan a seat, or a reason why not (manual 001 §5.2.8).
 *
 * <p>A room serves a subject at its own site; a borrowed site counts as that site. Nobody sits in two places at once and
 * no seat is given twice at a time; over times that don't overlap, rooms and seats are used again. Candidates of one
 * college don't sit next to each other where others are there. Who registered first is served first. The same input
 * gives the same answer, whatever order it comes in.
 */
public final class Seating {

    private final Plan plan;
    private final String runId;
    private final List<Room> rooms;
    private final Occupancy occupancy = new Occupancy();
    private final Timetables timetables = new Timetables();
    private final List<Placement> placements = new ArrayList<>();
    private final List<Unplaced> unplaced = new ArrayList<>();

    private Seating(Plan plan, String runId, Collection<Room> rooms) {
        this.plan = plan;
        this.runId = runId;
        this.rooms = rooms.stream().sorted(RoomOrder.BY_NAME).toList();
    }

    /**
     * Seats a plan.
     *
     * @param former placements of the run before; those made by hand stay where they still fit
     */
    public static SeatingResult of(Plan plan, String runId, Collection<Registration> registrations,
            Collection<Room> rooms, Collection<Placement> former) {
        Seating seating = new Seating(plan, runId, rooms);
        List<Sitting> open = seating.withoutKept(seating.admitted(registrations), former);
        open.stream().collect(Collectors.groupingBy(Sitting::place, LinkedHashMap::new, Collectors.toList()))
                .values().forEach(seating::seat);
        return new SeatingResult(List.copyOf(seating.placements), List.copyOf(seating.unplaced));
    }

    private List<Sitting> admitted(Collection<Registration> registrations) {
        List<Sitting> sittings = registrations.stream().flatMap(this::sittings).sorted(Sitting.ORDER).toList();
        return sittings.stream().filter(sitting -> isAdmitted(sitting)).toList();
    }

    private Stream<Sitting> sittings(Registration registration) {
        return registration.subjectIds().stream().distinct()
                .map(subjectId -> new Sitting(registration, plan.subject(subjectId).orElseThrow(
                        () -> new IllegalArgumentException("no subject of plan " + plan.id() + ": " + subjectId))));
    }

    private boolean isAdmitted(Sitting sitting) {
        Optional<Refusal> refusal = admission(sitting);
        refusal.ifPresent(no -> leave(sitting, no));
        return refusal.isEmpty();
    }

    private Optional<Refusal> admission(Sitting sitting) {
        if (plan.paidOnly() && !sitting.registration().paid()) {
            return Optional.of(Refusal.of(ArrangementReason.NOT_PAID));
        }
        return sitting.registration().siteId().isEmpty()
                ? Optional.of(Refusal.of(ArrangementReason.NO_SITE))
                : Optional.empty();
    }

    /** Seats those placed by hand where they were, and gives back all others. */
    private List<Sitting> withoutKept(List<Sitting> sittings, Collection<Placement> former) {
        Map<String, Placement> byHand = former.stream().filter(Placement::manual).collect(Collectors.toMap(
                one -> key(one.registrationId(), one.subjectId()), one -> one, (one, other) -> one, HashMap::new));
        List<Sitting> open = new ArrayList<>();
        for (Sitting sitting : sittings) {
            Placement kept = byHand.get(key(sitting.registration().id(), sitting.subject().subjectId()));
            Optional<Seat> seat = Optional.ofNullable(kept).flatMap(one -> fitting(sitting, one));
            if (seat.isPresent()) {
                timetables.add(sitting);
                place(sitting, seat.get(), true);
            } else {
                open.add(sitting);
            }
        }
        return open;
    }

    private Optional<Seat> fitting(Sitting sitting, Placement kept) {
        return rooms.stream()
                .filter(serves(sitting).and(room -> room.id().equals(kept.roomId()) && kept.seat() <= room.seats()))
                .filter(room -> occupancy.isFree(room.id(), kept.seat(), sitting.exam()))
                .filter(room -> timetables.clash(sitting).isEmpty())
                .map(room -> new Seat(room, kept.seat()))
                .findFirst();
    }

    /** Seats the candidates of one subject at one site. */
    private void seat(List<Sitting> group) {
        Sitting any = group.getFirst();
        List<Room> serving = rooms.stream().filter(serves(any)).toList();
        List<Seat> seats = serving.stream().flatMap(room -> occupancy.free(room, any.exam()).stream()).toList();
        Refusal full = Refusal.of(serving.isEmpty() ? ArrangementReason.NO_ROOM : ArrangementReason.NO_SEAT);
        List<Sitting> seated = new ArrayList<>();
        for (Sitting sitting : group) {
            Optional<Refusal> no = clash(sitting)
                    .or(() -> seated.size() < seats.size() ? Optional.empty() : Optional.of(full));
            no.ifPresentOrElse(refusal -> leave(sitting, refusal), () -> {
                timetables.add(sitting);
                seated.add(sitting);
            });
        }
        List<Sitting> row = Interleaving.of(seated, Sitting::collegeId);
        for (int i = 0; i < row.size(); i++) {
            place(row.get(i), seats.get(i), false);
        }
    }

    private Optional<Refusal> clash(Sitting sitting) {
        return timetables.clash(sitting)
                .map(other -> Refusal.of(ArrangementReason.TIME_CLASH, other.subject().name()));
    }

    private static Predicate<Room> serves(Sitting sitting) {
        return room -> room.siteId().equals(sitting.registration().siteId())
                && room.subjectIds().contains(sitting.subject().subjectId());
    }

    private void place(Sitting sitting, Seat seat, boolean byHand) {
        occupancy.take(seat.room().id(), seat.number(), sitting.exam());
        placements.add(sitting.on(seat, runId, byHand));
    }

    private void leave(Sitting sitting, Refusal refusal) {
        unplaced.add(sitting.without(runId, refusal));
    }

    private static String key(String registrationId, String subjectId) {
        return registrationId + ' ' + subjectId;
    }
}
