package org.certline.documents.xlsx;

/** Carries a failure of the code that takes the rows past the reader, which would call it a damaged file. */
final class ReceiverFailed extends RuntimeException {

    private final RuntimeException cause;

    ReceiverFailed(RuntimeException cause) {
        super(cause);
        this.cause = cause;
    }

    RuntimeException cause() {
        return cause;
    }
}
