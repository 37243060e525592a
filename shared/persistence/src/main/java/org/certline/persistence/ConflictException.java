package org.certline.persistence;

import java.util.Set;

/**
 * A conditional write found the store in another state than it was told: somebody else was faster, or the thing is there
 * already or no longer.
 */
public final class ConflictException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Set<Integer> failed;

    ConflictException(Set<Integer> failed) {
        super("a condition failed in writes " + failed, null, false, false);
        this.failed = Set.copyOf(failed);
    }

    /** Positions, in the transaction, of the writes whose condition failed; empty when they merely collided. */
    public Set<Integer> failed() {
        return failed;
    }
}
