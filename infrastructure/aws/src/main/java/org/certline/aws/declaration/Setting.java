package org.certline.aws.declaration;

/** Something an installation decides and only some functions need to know. */
public enum Setting implements Part {
    /** The chain's name, unique in the world: whoever signs or checks its checkpoints needs it. */
    CHAIN_NAME("CERTLINE_CHAIN_NAME"),
    /** Authorities, as PEM, whose seals are believed. */
    SEAL_ISSUERS("CERTLINE_SEALS_ISSUERS"),
    /** Address of the RFC 3161 authority that proves the time of a seal. */
    TIMESTAMP_AUTHORITY("CERTLINE_TIMESTAMP_URL");

    private final String variable;

    Setting(String variable) {
        this.variable = variable;
    }

    /** The variable in which the function finds it. */
    public String variable() {
        return variable;
    }
}
