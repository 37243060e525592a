package org.certline.domain.certificatetype;

/** How subjects make a certificate 考试通过条件 (manual 001 §5.2.9). */
public enum PassRule {
    /** 全科合格: each subject reaches its pass score. */
    ALL_SUBJECTS("全科合格"),
    /** 总分合格: the sum reaches the total pass score. */
    TOTAL_SCORE("总分合格");

    private final String term;

    PassRule(String term) {
        this.term = term;
    }

    /** The Chinese term, as files write it. */
    public String term() {
        return term;
    }
}
