package org.certline.domain.chain;

import java.util.List;

/**
 * What shows that a tree only adds to an earlier one, without either tree.
 *
 * @param earlier leaves in the earlier tree
 * @param later   leaves in the later tree
 * @param path    the hashes the two roots are made of
 */
public record ConsistencyProof(long earlier, long later, List<Hash> path) {

    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /** Whether the later root extends the earlier one (RFC 9162 §2.1.4.2). */
    public boolean proves(Hash earlierRoot, Hash laterRoot) {
        if (earlier < 0 || earlier > later) {
            return false;
        }
        if (earlier == 0) {
            return path.isEmpty() && earlierRoot.equals(Merkle.empty());
        }
        if (earlier == later) {
            return path.isEmpty() && earlierRoot.equals(laterRoot);
        }
        boolean whole = Long.bitCount(earlier) == 1;
        if (!whole && path.isEmpty()) {
            return false;
        }
        Hash start = whole ? earlierRoot : path.getFirst();
        return leadsToBoth(start, path.subList(whole ? 0 : 1, path.size()), earlierRoot, laterRoot);
    }

    private boolean leadsToBoth(Hash start, List<Hash> rest, Hash earlierRoot, Hash laterRoot) {
        int common = Long.numberOfTrailingZeros(earlier);
        var climb = new Climb((earlier - 1) >>> common, (later - 1) >>> common);
        Hash before = start;
        Hash after = start;
        for (Hash beside : rest) {
            if (climb.isAtRoot()) {
                return false;
            }
            boolean left = climb.passesLeft();
            before = left ? Merkle.node(beside, before) : before;
            after = left ? Merkle.node(beside, after) : Merkle.node(after, beside);
        }
        return climb.isAtRoot() && before.equals(earlierRoot) && after.equals(laterRoot);
    }
}
