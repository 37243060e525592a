package org.certline.persistence.arrangement;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.certline.domain.arrangement.Placement;
import org.certline.domain.arrangement.RoomSession;
import org.certline.domain.arrangement.SeatingResult;
import org.certline.persistence.Transactions;
import org.certline.persistence.Write;

/**
 * Writes whole runs of an arrangement in transactions of {@value Transactions#MAX_WRITES}. Nobody sees a run before the
 * arrangement names it, so a step that was stopped starts it afresh.
 */
@Singleton
public final class RunRepository {

    private final PlacementRepository placements;
    private final UnplacedRepository unplaced;
    private final RoomSessionRepository sessions;
    private final Transactions transactions;

    RunRepository(PlacementRepository placements, UnplacedRepository unplaced, RoomSessionRepository sessions,
            Transactions transactions) {
        this.placements = placements;
        this.unplaced = unplaced;
        this.sessions = sessions;
        this.transactions = transactions;
    }

    /** Stores a run in place of what an earlier try left of it. */
    public void write(String planId, String runId, SeatingResult result, Collection<RoomSession> rooms) {
        clear(planId, runId);
        write(Stream.of(result.placements().stream().map(placements::saving),
                result.unplaced().stream().map(unplaced::saving),
                rooms.stream().map(sessions::saving)).flatMap(writes -> writes));
    }

    /** Stores changed placements of a run. */
    public void update(Collection<Placement> changed) {
        write(changed.stream().map(placements::saving));
    }

    /** Removes a run that no arrangement names. */
    public void clear(String planId, String runId) {
        write(Stream.of(placements.all(planId, runId).map(placements::deleting),
                unplaced.all(planId, runId).map(unplaced::deleting),
                sessions.all(planId, runId).map(sessions::deleting)).flatMap(writes -> writes));
    }

    private void write(Stream<Write> writes) {
        List<Write> batch = new ArrayList<>();
        writes.forEachOrdered(write -> {
            batch.add(write);
            if (batch.size() == Transactions.MAX_WRITES) {
                transactions.write(batch);
                batch.clear();
            }
        });
        transactions.write(batch);
    }
}
