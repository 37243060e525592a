package org.certline.domain.chain;

import java.util.ArrayList;
import java.util.List;

/** How the tree hashes its leaves and nodes (RFC 6962 §2.1). */
public final class Merkle {

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private Merkle() {
    }

    /** The root of a tree without leaves. */
    public static Hash empty() {
        return Hash.sha256();
    }

    /** The hash of a leaf with this content. */
    public static Hash leaf(byte[] content) {
        return Hash.sha256(LEAF, content);
    }

    /** The hash of a node over two others. */
    public static Hash node(Hash left, Hash right) {
        return Hash.sha256(NODE, left.bytes(), right.bytes());
    }

    /** The hash over a row of nodes whose count is a power of two. */
    static Hash perfect(List<Hash> row) {
        List<Hash> current = row;
        while (current.size() > 1) {
            List<Hash> above = new ArrayList<>(current.size() / 2);
            for (int i = 0; i < current.size(); i += 2) {
                above.add(node(current.get(i), current.get(i + 1)));
            }
            current = above;
        }
        return current.getFirst();
    }
}
