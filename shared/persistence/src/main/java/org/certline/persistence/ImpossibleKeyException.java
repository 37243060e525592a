package org.certline.persistence;

/** No record can stand at such a key, so there is none. */
public final class ImpossibleKeyException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    ImpossibleKeyException(String message) {
        super(message);
    }
}
