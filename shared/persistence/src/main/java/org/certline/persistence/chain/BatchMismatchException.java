package org.certline.persistence.chain;

/** A batch was appended before, under the same name but with other entries. */
public final class BatchMismatchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BatchMismatchException(String batchId) {
        super("batch " + batchId + " was appended with other entries");
    }
}
