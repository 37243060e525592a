package org.certline.persistence.chain;

/** Other writers were faster each time; appending again is safe. */
public final class ChainBusyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ChainBusyException(String batchId) {
        super("batch " + batchId + " found no gap between other writers");
    }
}
