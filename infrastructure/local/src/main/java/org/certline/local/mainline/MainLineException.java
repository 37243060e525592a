package org.certline.local.mainline;

import java.nio.charset.StandardCharsets;

/** The platform refused a step; the message has its answer. */
public final class MainLineException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    MainLineException(String request, int status, byte[] answer) {
        super(request + " was answered " + status + ": " + new String(answer, StandardCharsets.UTF_8));
        this.status = status;
    }

    MainLineException(String message) {
        super(message);
        this.status = 0;
    }

    /** The HTTP status, 0 where it was none. */
    public int status() {
        return status;
    }
}
