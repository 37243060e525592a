package org.certline.domain.score;

/** What the pass rule says of a registration 考证结果 (manual 001 §5.2.10). */
public enum Outcome {
    /** 待定: a score is missing or not final. */
    PENDING,
    /** 已通过. */
    PASSED,
    /** 未通过. */
    FAILED
}
