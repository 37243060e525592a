package org.certline.runtime.identity;

/** What the identity service said. */
public sealed interface IdentityAnswer {

    /** The similarity where the service gave none. */
    double NO_SIMILARITY = -1;

    /**
     * The same person.
     *
     * @param similarity 0 to 100
     */
    record Match(double similarity) implements IdentityAnswer {
    }

    /**
     * Not the same person, or nothing to compare with: a human has to look.
     *
     * @param similarity 0 to 100, or {@link #NO_SIMILARITY}
     * @param code       the service's own, such as {@code FailedOperation.IdNameMisMatch}
     */
    record NoMatch(double similarity, String code) implements IdentityAnswer {
    }

    /**
     * The service could not answer now. Says nothing about the person; ask again later.
     *
     * @param code the service's own, or what broke on the way
     */
    record Unavailable(String code) implements IdentityAnswer {
    }
}
