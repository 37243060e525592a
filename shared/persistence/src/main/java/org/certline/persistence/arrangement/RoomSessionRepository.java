package org.certline.persistence.arrangement;

import io.micronaut.serde.annotation.SerdeImport;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.stream.Stream;
import org.certline.domain.arrangement.RoomSession;
import org.certline.persistence.Index;
import org.certline.persistence.Key;
import org.certline.persistence.Layout;
import org.certline.persistence.Page;
import org.certline.persistence.PageRequest;
import org.certline.persistence.Store;
import org.certline.persistence.Stores;
import org.certline.persistence.Write;

/** Rooms of a run with their subjects, by subject, site and room; and by the college whose rooms they are. */
@Singleton
@SerdeImport(RoomSession.class)
public final class RoomSessionRepository {

    private static final String KIND = "room";
    private static final Layout<RoomSession> LAYOUT = Layout.of(ArrangementRepository.AREA, RoomSession.class,
                    one -> key(one.planId(), one.runId(), one.subjectId(), one.siteId(), one.roomId()))
            .with(Index.FIRST, one -> RunKeys.ofCollege(one.planId(), one.runId(), one.collegeId(), KIND,
                    one.subjectId(), one.siteId(), one.roomId()));

    private final Store<RoomSession> sessions;

    RoomSessionRepository(Stores stores) {
        this.sessions = stores.open(LAYOUT);
    }

    public Optional<RoomSession> find(String planId, String runId, String subjectId, String siteId, String roomId) {
        return sessions.find(key(planId, runId, subjectId, siteId, roomId));
    }

    /** All rooms of a run. */
    public Stream<RoomSession> all(String planId, String runId) {
        return sessions.all(RunKeys.all(planId, runId, KIND));
    }

    /** A page of a run; the subject may be empty for all. */
    public Page<RoomSession> page(String planId, String runId, String subjectId, PageRequest page) {
        return sessions.list(subjectId.isEmpty()
                ? RunKeys.all(planId, runId, KIND)
                : RunKeys.all(planId, runId, KIND, subjectId), page);
    }

    /** A page of a college's own rooms; the subject may be empty for all. */
    public Page<RoomSession> pageOfCollege(String planId, String runId, String collegeId, String subjectId,
            PageRequest page) {
        return sessions.list(subjectId.isEmpty()
                ? RunKeys.allOfCollege(planId, runId, collegeId, KIND)
                : RunKeys.allOfCollege(planId, runId, collegeId, KIND, subjectId), page);
    }

    Write saving(RoomSession session) {
        return sessions.saving(session);
    }

    Write deleting(RoomSession session) {
        return sessions.deleting(session);
    }

    private static Key key(String planId, String runId, String subjectId, String siteId, String roomId) {
        return RunKeys.of(planId, runId, KIND, subjectId, siteId, roomId);
    }
}
