package org.certline.persistence.arrangement;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.certline.domain.arrangement.Arrangement;
import org.certline.domain.arrangement.Placement;
import org.certline.domain.arrangement.RoomSession;
import org.certline.domain.arrangement.Unplaced;
import org.certline.persistence.ConflictException;
import org.certline.persistence.Transactions;
import org.certline.persistence.Write;

/**
 * Seats changed by hand, each change one transaction together with the arrangement, so that of two changes made at the
 * same moment one fails with {@link ConflictException} and no seat is given twice.
 */
@Singleton
public final class SeatChanges {

    private final ArrangementRepository arrangements;
    private final PlacementRepository placements;
    private final UnplacedRepository unplaced;
    private final RoomSessionRepository sessions;
    private final Transactions transactions;

    SeatChanges(ArrangementRepository arrangements, PlacementRepository placements, UnplacedRepository unplaced,
            RoomSessionRepository sessions, Transactions transactions) {
        this.arrangements = arrangements;
        this.placements = placements;
        this.unplaced = unplaced;
        this.sessions = sessions;
        this.transactions = transactions;
    }

    /**
     * Moves somebody to another seat.
     *
     * @param room the room of the new seat as it is now, nobody counted
     */
    public void move(Arrangement arrangement, Placement from, Placement to, RoomSession room) {
        List<Write> writes = new ArrayList<>(List.of(arrangements.saving(arrangement), placements.deleting(from),
                placements.saving(to)));
        if (!from.roomId().equals(to.roomId())) {
            find(from).map(left -> sessions.saving(left.with(-1))).ifPresent(writes::add);
            writes.add(enter(to, room));
        }
        transactions.write(writes);
    }

    /**
     * Seats somebody who had none.
     *
     * @param room the room of the seat as it is now, nobody counted
     */
    public void seat(Arrangement arrangement, Unplaced from, Placement to, RoomSession room) {
        transactions.write(List.of(arrangements.saving(arrangement), unplaced.deleting(from), placements.saving(to),
                enter(to, room)));
    }

    /** Exchanges two people's seats. */
    public void swap(Arrangement arrangement, Placement one, Placement other) {
        transactions.write(List.of(arrangements.saving(arrangement), placements.saving(one.inPlaceOf(other)),
                placements.saving(other.inPlaceOf(one))));
    }

    private Write enter(Placement one, RoomSession room) {
        return sessions.saving(find(one).map(room::after).orElse(room).with(1));
    }

    private Optional<RoomSession> find(Placement one) {
        return sessions.find(one.planId(), one.runId(), one.subjectId(), one.siteId(), one.roomId());
    }
}
