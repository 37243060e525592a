package org.certline.domain.score;

import java.util.Arrays;
import java.util.Optional;

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

    /** What a term means; nothing written means present. */
    public static Optional<Attendance> ofTerm(String term) {
        return term.isEmpty()
                ? Optional.of(PRESENT)
                : Arrays.stream(values()).filter(one -> one.term.equals(term)).findFirst();
    }
}
