package org.certline.domain.arrangement;

import java.time.Instant;
import org.certline.domain.Window;

/** How far the seating of a subject is; follows from the clock and the counts (manual 001 §5.2.8.1). */
public enum SubjectState {
    /** 未开始: the arrangement window is not open yet. */
    NOT_STARTED,
    /** 未排考: nobody has a seat. */
    NOT_ARRANGED,
    /** 排考中: some have no seat. */
    IN_PROGRESS,
    /** 已排完. */
    COMPLETE,
    /** 已结束: the arrangement window is over. */
    ENDED;

    /**
     * The state of a subject.
     *
     * @param window when the plan may be arranged
     */
    public static SubjectState at(Instant now, Window window, SubjectCount count) {
        return switch (window.at(now)) {
            case NOT_STARTED -> NOT_STARTED;
            case ENDED -> ENDED;
            case OPEN -> {
                if (count.placed() == 0) {
                    yield NOT_ARRANGED;
                }
                yield count.unplaced() > 0 ? IN_PROGRESS : COMPLETE;
            }
        };
    }
}
