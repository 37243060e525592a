package org.certline.domain.plan;

import java.math.BigDecimal;

/** What a fee can be: yuan, not below zero, whole fen. */
public final class FeeRule {

    private static final BigDecimal HIGHEST = new BigDecimal("100000");

    private FeeRule() {
    }

    public static boolean allows(BigDecimal yuan) {
        return yuan != null && yuan.signum() >= 0 && yuan.compareTo(HIGHEST) <= 0
                && yuan.stripTrailingZeros().scale() <= 2;
    }
}
