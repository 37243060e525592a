package org.certline.domain.candidate;

/** Sex as GB/T 2261.1 codes it and as identity numbers carry it. */
public enum Sex {
    /** 男. */
    MALE("1", "男"),
    /** 女. */
    FEMALE("2", "女");

    private final String code;
    private final String term;

    Sex(String code, String term) {
        this.code = code;
        this.term = term;
    }

    /** The code in the list {@code sexes}. */
    public String code() {
        return code;
    }

    /** The Chinese term, as files and papers write it. */
    public String term() {
        return term;
    }
}
