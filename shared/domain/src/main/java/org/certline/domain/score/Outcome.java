package org.certline.domain.score;

/** What the pass rule says of a registration 考证结果 (manual 001 §5.2.10). */
public enum Outcome {
    /** 待定: a score is missing or not final. */
    PENDING("待定"),
    /** 已通过. */
    PASSED("已通过"),
    /** 未通过. */
    FAILED("未通过");

    private final String term;

    Outcome(String term) {
        this.term = term;
    }

    /** The Chinese term, as files write it. */
    public String term() {
        return term;
    }
}
