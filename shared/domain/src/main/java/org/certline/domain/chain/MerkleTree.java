package org.certline.domain.chain;

import java.util.ArrayList;
import java.util.List;

/** The tree over the first {@code size} entries, read from tiles. */
public final class MerkleTree {

    private static final int TILE_HEIGHT = 8;

    private final long size;
    private final TileSource tiles;

    public MerkleTree(long size, TileSource tiles) {
        this.size = size;
        this.tiles = tiles.remembering();
    }

    /** The root hash; reads only the tiles at the right edge. */
    public Hash root() {
        return size == 0 ? Merkle.empty() : over(0, size);
    }

    /** The hash of a leaf. */
    public Hash leaf(long index) {
        requireWithin(index, size - 1);
        return over(index, index + 1);
    }

    /** The proof that a leaf belongs to this tree (RFC 6962 §2.1.1). */
    public InclusionProof inclusion(long index) {
        requireWithin(index, size - 1);
        List<Hash> path = new ArrayList<>();
        path(index, 0, size, path);
        return new InclusionProof(index, size, path);
    }

    /** The proof that this tree only adds to the one it was at an earlier size (RFC 6962 §2.1.2). */
    public ConsistencyProof consistency(long earlier) {
        requireWithin(earlier, size);
        List<Hash> path = new ArrayList<>();
        if (earlier > 0) {
            shared(earlier, 0, size, true, path);
        }
        return new ConsistencyProof(earlier, size, path);
    }

    private void path(long index, long from, long to, List<Hash> path) {
        if (to - from == 1) {
            return;
        }
        long middle = from + leftPart(to - from);
        if (index < middle) {
            path(index, from, middle, path);
            path.add(over(middle, to));
        } else {
            path(index, middle, to, path);
            path.add(over(from, middle));
        }
    }

    private void shared(long earlier, long from, long to, boolean known, List<Hash> path) {
        if (earlier == to) {
            if (!known) {
                path.add(over(from, to));
            }
            return;
        }
        long middle = from + leftPart(to - from);
        if (earlier <= middle) {
            shared(earlier, from, middle, known, path);
            path.add(over(middle, to));
        } else {
            shared(earlier, middle, to, false, path);
            path.add(over(from, middle));
        }
    }

    private Hash over(long from, long to) {
        long length = to - from;
        if (Long.bitCount(length) == 1) {
            return perfect(from, Long.numberOfTrailingZeros(length));
        }
        long middle = from + leftPart(length);
        return Merkle.node(over(from, middle), over(middle, to));
    }

    /** The hash over 2^height leaves, taken from the highest tile that holds their parts. */
    private Hash perfect(long from, int height) {
        int level = height / TILE_HEIGHT;
        long first = from >>> (level * TILE_HEIGHT);
        long index = first / Tile.FULL;
        long width = Math.min(Tile.FULL, (size >>> (level * TILE_HEIGHT)) - index * Tile.FULL);
        var address = new TileAddress(level, index, (int) width);
        Tile tile = tiles.tile(address);
        if (tile.width() != width) {
            throw new ChainFormatException(address.path() + " holds " + tile.width() + " hashes");
        }
        return tile.over((int) (first % Tile.FULL), 1 << (height % TILE_HEIGHT));
    }

    /** The largest power of two below a length of two or more. */
    private static long leftPart(long length) {
        return Long.highestOneBit(length - 1);
    }

    private static void requireWithin(long number, long last) {
        if (number < 0 || number > last) {
            throw new IllegalArgumentException(number + " is not between 0 and " + last);
        }
    }
}
