package org.certline.domain.score;

import java.math.BigDecimal;

/**
 * What is entered for one candidate in one subject.
 *
 * @param points 0 unless present
 */
public record ScoreEntry(BigDecimal points, Attendance attendance) {

    /** Somebody who was absent or misbehaved. */
    public static ScoreEntry without(Attendance attendance) {
        return new ScoreEntry(BigDecimal.ZERO, attendance);
    }

    /** Whether a score says the same already. */
    public boolean isAlready(Score score) {
        return score.points().compareTo(points) == 0 && score.attendance() == attendance;
    }
}
