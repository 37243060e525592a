package org.certline.domain.chain;

import java.util.List;

/**
 * What shows that a leaf belongs to a tree, without the tree.
 *
 * @param index the leaf's place, from 0
 * @param size  leaves in the tree
 * @param path  the hashes beside the way from the leaf to the root
 */
public record InclusionProof(long index, long size, List<Hash> path) {

    public InclusionProof {
        path = List.copyOf(path);
    }

    /** Whether it leads from this leaf to this root (RFC 9162 §2.1.3.2). */
    public boolean proves(Hash leaf, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        var climb = new Climb(index, size - 1);
        Hash hash = leaf;
        for (Hash beside : path) {
            if (climb.isAtRoot()) {
                return false;
            }
            hash = climb.passesLeft() ? Merkle.node(beside, hash) : Merkle.node(hash, beside);
        }
        return climb.isAtRoot() && hash.equals(root);
    }
}
