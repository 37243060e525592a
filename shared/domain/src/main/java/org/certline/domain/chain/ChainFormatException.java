package org.certline.domain.chain;

/** Bytes that claim to belong to the chain do not have the form the chain's formats demand. */
public final class ChainFormatException extends IllegalArgumentException {

    public ChainFormatException(String message) {
        super(message);
    }

    public ChainFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
