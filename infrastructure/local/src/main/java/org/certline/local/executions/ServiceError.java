package org.certline.local.executions;

/** A request to Step Functions that is refused. */
final class ServiceError extends RuntimeException {

    private final String type;

    /** With the name of the exception as the API knows it. */
    ServiceError(String type, String message) {
        super(message);
        this.type = type;
    }

    String type() {
        return type;
    }
}
