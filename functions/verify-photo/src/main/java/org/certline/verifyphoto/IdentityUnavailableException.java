package org.certline.verifyphoto;

/** The identity service could not answer; the workflow tries again later. */
public final class IdentityUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IdentityUnavailableException(String code) {
        super(code, null, false, false);
    }
}
