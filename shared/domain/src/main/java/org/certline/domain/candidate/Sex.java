package org.certline.domain.candidate;

/** Sex as GB/T 2261.1 codes it and as identity numbers carry it. */
public enum Sex {
    /** 男. */
    MALE("1"),
    /** 女. */
    FEMALE("2");

    private final String code;

    Sex(String code) {
        this.code = code;
    }

    /** The code in the list {@code sexes}. */
    public String code() {
        return code;
    }
}
