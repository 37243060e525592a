package org.certline.domain.certificatetype;

/** How a subject is examined 考试方式. The room type of its rooms follows from it. */
public enum ExamMode {
    WRITTEN("笔试"),
    COMPUTER("机考"),
    PRACTICAL("实操"),
    ORAL("口试");

    private final String term;

    ExamMode(String term) {
        this.term = term;
    }

    /** The Chinese term, as printed. */
    public String term() {
        return term;
    }
}
