package org.certline.domain.chain;

/** The way from a node up to the root of a tree that need not be perfect (RFC 9162 §2.1.3.2). */
final class Climb {

    private long place;
    private long last;

    /** Starts at one of the nodes 0 to last of a level. */
    Climb(long place, long last) {
        this.place = place;
        this.last = last;
    }

    boolean isAtRoot() {
        return last == 0;
    }

    /** Goes up over the next hash of a proof and tells whether that hash stands to the left. */
    boolean passesLeft() {
        boolean left = place % 2 == 1 || place == last;
        // A last node without a neighbour moves up unhashed until it has one.
        int levels = left ? Long.numberOfTrailingZeros(place) + 1 : 1;
        place >>>= levels;
        last >>>= levels;
        return left;
    }
}
