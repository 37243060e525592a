package org.certline.local.simulator;

/** The simulated service answers with an error; the message is what the caller sees. */
final class ActionRefused extends Exception {

    private final String code;

    ActionRefused(String code, String message) {
        super(message);
        this.code = code;
    }

    /** Such as {@code InternalError}. */
    String code() {
        return code;
    }
}
