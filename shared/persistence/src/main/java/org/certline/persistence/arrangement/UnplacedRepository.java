package org.certline.persistence.arrangement;

import io.micronaut.serde.annotation.SerdeImport;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.stream.Stream;
import org.certline.domain.arrangement.Unplaced;
import org.certline.persistence.Index;
import org.certline.persistence.Key;
import org.certline.persistence.Layout;
import org.certline.persistence.Page;
import org.certline.persistence.PageRequest;
import org.certline.persistence.Store;
import org.certline.persistence.Stores;
import org.certline.persistence.Write;

/** Who has no seat in a run, by subject and registration; and by college. */
@Singleton
@SerdeImport(Unplaced.class)
public final class UnplacedRepository {

    private static final String KIND = "unplaced";
    private static final Layout<Unplaced> LAYOUT = Layout.of(ArrangementRepository.AREA, Unplaced.class,
                    one -> key(one.planId(), one.runId(), one.subjectId(), one.registrationId()))
            .with(Index.FIRST, one -> RunKeys.ofCollege(one.planId(), one.runId(), one.collegeId(), KIND,
                    one.subjectId(), one.registrationId()));

    private final Store<Unplaced> unplaced;

    UnplacedRepository(Stores stores) {
        this.unplaced = stores.open(LAYOUT);
    }

    public Optional<Unplaced> find(String planId, String runId, String subjectId, String registrationId) {
        return unplaced.find(key(planId, runId, subjectId, registrationId));
    }

    /** All of a run. */
    public Stream<Unplaced> all(String planId, String runId) {
        return unplaced.all(RunKeys.all(planId, runId, KIND));
    }

    /** All of a college's candidates. */
    public Stream<Unplaced> ofCollege(String planId, String runId, String collegeId) {
        return unplaced.all(RunKeys.allOfCollege(planId, runId, collegeId, KIND));
    }

    public Page<Unplaced> page(String planId, String runId, PageRequest page) {
        return unplaced.list(RunKeys.all(planId, runId, KIND), page);
    }

    public Page<Unplaced> pageOfCollege(String planId, String runId, String collegeId, PageRequest page) {
        return unplaced.list(RunKeys.allOfCollege(planId, runId, collegeId, KIND), page);
    }

    Write saving(Unplaced one) {
        return unplaced.saving(one);
    }

    Write deleting(Unplaced one) {
        return unplaced.deleting(one);
    }

    private static Key key(String planId, String runId, String subjectId, String registrationId) {
        return RunKeys.of(planId, runId, KIND, subjectId, registrationId);
    }
}
