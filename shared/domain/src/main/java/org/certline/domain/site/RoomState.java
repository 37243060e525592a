package org.certline.domain.site;

import java.time.Instant;
import org.certline.domain.plan.Plan;

/** Where a room stands; follows from the plan's arrangement window (manual 001 §5.2.5). */
public enum RoomState {
    /** 未排考. */
    NOT_ARRANGED,
    /** 排考中. */
    ARRANGING,
    /** 已结束. */
    ENDED;

    public static RoomState of(Plan plan, Instant now) {
        return switch (plan.windows().arrangement().at(now)) {
            case NOT_STARTED -> NOT_ARRANGED;
            case OPEN -> ARRANGING;
            case ENDED -> ENDED;
        };
    }
}
