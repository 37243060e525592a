package org.certline.domain.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.certline.domain.Decision;
import org.certline.domain.Refusal;

/** Points are whole or half, from 0 to the subject's full score. */
final class PointsRule {

    private static final String FIELD = "points";
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,6}(\\.\\d{1,6})?");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private PointsRule() {
    }

    static Decision<BigDecimal> check(String raw, int fullScore) {
        if (raw.isEmpty()) {
            return refuse(ScoreReason.POINTS_MISSING);
        }
        if (!NUMBER.matcher(raw).matches()) {
            return refuse(ScoreReason.POINTS_NOT_A_NUMBER);
        }
        BigDecimal points = new BigDecimal(raw);
        if (points.signum() < 0 || points.compareTo(BigDecimal.valueOf(fullScore)) > 0) {
            return refuse(ScoreReason.POINTS_OUT_OF_RANGE, fullScore);
        }
        boolean half = points.multiply(TWO).stripTrailingZeros().scale() <= 0;
        return half ? Decision.accept(points) : refuse(ScoreReason.POINTS_NOT_HALF);
    }

    private static Decision<BigDecimal> refuse(ScoreReason reason, Object... args) {
        return Decision.refuse(List.of(Refusal.in(FIELD, reason, args)));
    }
}
