package org.certline.domain.score;

/** Whether a score counts. */
public enum Attendance {
    PRESENT("正常"),
    ABSENT("缺考"),
    MISCONDUCT("违纪");

    private final String term;

    Attendance(String term) {
        this.term = term;
    }

    /** The Chinese term, as written in score sheets. */
    public String term() {
        return term;
    }
}
