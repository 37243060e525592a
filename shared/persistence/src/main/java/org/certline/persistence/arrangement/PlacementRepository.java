package org.certline.persistence.arrangement;

import io.micronaut.serde.annotation.SerdeImport;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.certline.domain.arrangement.Placement;
import org.certline.persistence.Index;
import org.certline.persistence.Key;
import org.certline.persistence.Layout;
import org.certline.persistence.Page;
import org.certline.persistence.PageRequest;
import org.certline.persistence.Store;
import org.certline.persistence.Stores;
import org.certline.persistence.Write;

/**
 * Seats of a run, by subject, site, room and seat, so that a seat is given once per subject; and by college and
 * candidate.
 */
@Singleton
@SerdeImport(Placement.class)
public final class PlacementRepository {

    static final String KIND = "seat";
    private static final Layout<Placement> LAYOUT = Layout.of(ArrangementRepository.AREA, Placement.class,
                    PlacementRepository::key)
            .with(Index.FIRST, one -> RunKeys.ofCollege(one.planId(), one.runId(), one.collegeId(), KIND,
                    one.candidateNumber(), one.subjectId()));

    private final Store<Placement> placements;

    PlacementRepository(Stores stores) {
        this.placements = stores.open(LAYOUT);
    }

    /** All seats of a run, by subject, site, room and seat. */
    public Stream<Placement> all(String planId, String runId) {
        return placements.all(RunKeys.all(planId, runId, KIND));
    }

    /** All seats of a subject. */
    public Stream<Placement> ofSubject(String planId, String runId, String subjectId) {
        return placements.all(RunKeys.all(planId, runId, KIND, subjectId));
    }

    /** Who sits in a room during a subject, by seat. */
    public Stream<Placement> inRoom(String planId, String runId, String subjectId, String siteId, String roomId) {
        return placements.all(RunKeys.all(planId, runId, KIND, subjectId, siteId, roomId));
    }

    /** The seats of one candidate in all subjects. */
    public List<Placement> ofCandidate(String planId, String runId, String collegeId, String candidateNumber) {
        return placements.all(RunKeys.allOfCollege(planId, runId, collegeId, KIND, candidateNumber)).toList();
    }

    /** Those who sit on this seat in any of these subjects, read consistently. */
    public List<Placement> at(String planId, String runId, Collection<String> subjectIds, String siteId,
            String roomId, int seat) {
        return placements.findAll(subjectIds.stream()
                .map(subject -> key(planId, runId, subject, siteId, roomId, seat)).toList());
    }

    /** One page. What no index finds comes as the only page, and is read until there is enough of it. */
    public Page<Placement> list(String planId, String runId, PlacementFilter filter, PageRequest page) {
        if (filter.isIndexed()) {
            return placements.list(filter.listing(planId, runId), page);
        }
        return new Page<>(all(planId, runId, filter).limit(PlacementFilter.MOST).toList(), "");
    }

    /** All that the filter lets through. */
    public Stream<Placement> all(String planId, String runId, PlacementFilter filter) {
        return placements.all(filter.listing(planId, runId)).filter(filter::letsThrough);
    }

    /** All seats of a college's candidates. */
    public Stream<Placement> ofCollege(String planId, String runId, String collegeId) {
        return placements.all(RunKeys.allOfCollege(planId, runId, collegeId, KIND));
    }

    Write saving(Placement placement) {
        return placements.saving(placement);
    }

    Write deleting(Placement placement) {
        return placements.deleting(placement);
    }

    private static Key key(Placement one) {
        return key(one.planId(), one.runId(), one.subjectId(), one.siteId(), one.roomId(), one.seat());
    }

    private static Key key(String planId, String runId, String subjectId, String siteId, String roomId, int seat) {
        return RunKeys.of(planId, runId, KIND, subjectId, siteId, roomId, "%04d".formatted(seat));
    }
}
