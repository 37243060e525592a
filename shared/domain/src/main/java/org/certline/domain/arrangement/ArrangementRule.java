package org.certline.domain.arrangement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.certline.domain.Decision;
import org.certline.domain.Refusal;
import org.certline.domain.plan.Plan;

/**
 * When a plan may be arranged and published: inside its arrangement window, until it is published (manual 001 §5.2.8).
 */
public final class ArrangementRule {

    private ArrangementRule() {
    }

    /** Whether seats may be given or changed now. */
    public static Decision<Arrangement> mayArrange(Plan plan, Arrangement arrangement, Instant now) {
        List<Refusal> no = new ArrayList<>();
        if (!plan.published()) {
            no.add(Refusal.of(ArrangementReason.PLAN_NOT_PUBLISHED));
        }
        switch (plan.windows().arrangement().at(now)) {
            case NOT_STARTED -> no.add(Refusal.of(ArrangementReason.WINDOW_NOT_STARTED));
            case ENDED -> no.add(Refusal.of(ArrangementReason.WINDOW_ENDED));
            case OPEN -> { }
        }
        if (arrangement.isPublished()) {
            no.add(Refusal.of(ArrangementReason.ALREADY_PUBLISHED));
        }
        return Decision.unless(no, arrangement);
    }

    /**
     * Whether the seats may be shown to the colleges now.
     *
     * @param acceptUnplaced whether the organization knows that some have no seat and goes on
     */
    public static Decision<Arrangement> mayPublish(Plan plan, Arrangement arrangement, boolean acceptUnplaced,
            Instant now) {
        return mayArrange(plan, arrangement, now).then(open -> {
            if (open.placed() == 0) {
                return Decision.refuse(ArrangementReason.NOTHING_ARRANGED);
            }
            return open.unplaced() > 0 && !acceptUnplaced
                    ? Decision.refuse(ArrangementReason.UNPLACED_LEFT, open.unplaced())
                    : Decision.accept(open);
        });
    }

    /** Whether the placements can be read by those who did not make them. */
    public static Decision<Arrangement> isReadable(Arrangement arrangement) {
        return arrangement.isPublished()
                ? Decision.accept(arrangement)
                : Decision.refuse(ArrangementReason.NOT_PUBLISHED);
    }
}
