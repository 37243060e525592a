package org.certline.domain.arrangement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.certline.domain.Decision;
import org.certline.domain.Refusal;
import org.certline.domain.plan.Plan;
import org.certline.domain.plan.PlanSubject;
import org.certline.domain.registration.Registration;
import org.certline.domain.site.Room;

/** What a hand may do with seats before publishing. Every answer names all that speaks against it. */
public final class SeatRule {

    private static final String ROOM = "roomId";
    private static final String SEAT = "seat";

    private SeatRule() {
    }

    /**
     * Whether a registered candidate may sit there.
     *
     * @param occupants all who sit on that seat of that room in some subject of the plan
     * @param own       all other seats of the same candidate in the plan
     */
    public static Decision<Room> mayTake(Plan plan, Registration registration, PlanSubject subject, Room room, int seat,
            Collection<Placement> occupants, Collection<Placement> own) {
        List<Refusal> no = new ArrayList<>();
        if (plan.paidOnly() && !registration.paid()) {
            no.add(Refusal.of(ArrangementReason.NOT_PAID));
        }
        if (!room.siteId().equals(registration.siteId())) {
            no.add(Refusal.in(ROOM, ArrangementReason.ROOM_OF_OTHER_SITE));
        }
        if (!room.subjectIds().contains(subject.subjectId())) {
            no.add(Refusal.in(ROOM, ArrangementReason.ROOM_DOES_NOT_SERVE, subject.name()));
        }
        if (seat < 1 || seat > room.seats()) {
            no.add(Refusal.in(SEAT, ArrangementReason.SEAT_NOT_IN_ROOM, room.seats()));
        }
        sameTime(plan, subject, occupants, other -> !isOf(registration, other) || !isIn(subject, other))
                .ifPresent(other -> no.add(Refusal.in(SEAT, ArrangementReason.SEAT_TAKEN, other.candidateName())));
        sameTime(plan, subject, own, other -> !isIn(subject, other))
                .flatMap(other -> plan.subject(other.subjectId()))
                .ifPresent(other -> no.add(Refusal.of(ArrangementReason.TIME_CLASH, other.name())));
        return Decision.unless(no, room);
    }

    /** Whether two people may exchange their seats: in one subject, at one site. */
    public static Decision<Placement> maySwap(Placement one, Placement other) {
        if (!one.subjectId().equals(other.subjectId())) {
            return Decision.refuse(ArrangementReason.SWAP_OF_TWO_SUBJECTS);
        }
        return one.siteId().equals(other.siteId())
                ? Decision.accept(one)
                : Decision.refuse(ArrangementReason.SWAP_OF_TWO_SITES);
    }

    private static Optional<Placement> sameTime(Plan plan, PlanSubject subject,
            Collection<Placement> placements, Predicate<Placement> which) {
        return placements.stream().filter(which)
                .filter(other -> plan.subject(other.subjectId())
                        .filter(theirs -> theirs.exam().overlaps(subject.exam())).isPresent())
                .findFirst();
    }

    private static boolean isOf(Registration registration, Placement placement) {
        return placement.registrationId().equals(registration.id());
    }

    private static boolean isIn(PlanSubject subject, Placement placement) {
        return placement.subjectId().equals(subject.subjectId());
    }
}
