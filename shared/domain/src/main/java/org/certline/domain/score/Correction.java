package org.certline.domain.score;

import java.math.BigDecimal;
import java.time.Instant;

/** A change of a score during publicity, with what it was before (manual 001 §5.2.9). */
public record Correction(
        BigDecimal oldPoints, Attendance oldAttendance, String reason, String by, Instant at) {
}
