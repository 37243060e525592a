package org.certline.persistence.notification;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.certline.persistence.Key;
import org.certline.persistence.Layout;
import org.certline.persistence.Store;
import org.certline.persistence.Stores;

/** Remembers how far the deadlines were looked at, so that a run that was missed is made up for. */
@Singleton
public final class DeadlineRunRepository {

    private static final Key KEY = new Key("run#deadlines", "run");

    private final Store<DeadlineRun> runs;

    DeadlineRunRepository(Stores stores) {
        this.runs = stores.open(Layout.of("notification", DeadlineRun.class, run -> KEY));
    }

    /** The last run, empty before the first. */
    public Optional<DeadlineRun> find() {
        return runs.find(KEY);
    }

    public DeadlineRun save(DeadlineRun run) {
        return runs.save(run);
    }
}
