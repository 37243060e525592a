package org.certline.persistence.arrangement;

import io.micronaut.serde.annotation.SerdeImport;
import jakarta.inject.Singleton;
import org.certline.domain.arrangement.Arrangement;
import org.certline.domain.arrangement.SubjectCount;
import org.certline.domain.plan.Plan;
import org.certline.persistence.Key;
import org.certline.persistence.Layout;
import org.certline.persistence.Store;
import org.certline.persistence.Stores;
import org.certline.persistence.Write;

/** How far the arrangement of each plan is. */
@Singleton
@SerdeImport(Arrangement.class)
@SerdeImport(SubjectCount.class)
public final class ArrangementRepository {

    static final String AREA = "arrangement";

    private static final Layout<Arrangement> LAYOUT =
            Layout.of(AREA, Arrangement.class, arrangement -> key(arrangement.planId()));

    private final Store<Arrangement> arrangements;

    ArrangementRepository(Stores stores) {
        this.arrangements = stores.open(LAYOUT);
    }

    /** The plan's arrangement, a fresh one when nobody started it yet. */
    public Arrangement of(Plan plan) {
        return arrangements.find(key(plan.id())).orElseGet(() -> Arrangement.none(plan.organizationId(), plan.id()));
    }

    public Arrangement save(Arrangement arrangement) {
        return arrangements.save(arrangement);
    }

    /** What {@link #save} does, as part of a transaction. */
    public Write saving(Arrangement arrangement) {
        return arrangements.saving(arrangement);
    }

    private static Key key(String planId) {
        return new Key("plan#" + planId, AREA);
    }
}
