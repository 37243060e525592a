package org.certline.domain.chain;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Up to 256 neighbouring hashes of one level of the tree. */
public record Tile(List<Hash> hashes) {

    /** Hashes in a full tile, entries in a full bundle. */
    public static final int FULL = 256;

    public Tile {
        hashes = List.copyOf(hashes);
        if (hashes.isEmpty() || hashes.size() > FULL) {
            throw new ChainFormatException("a tile holds 1 to 256 hashes, not " + hashes.size());
        }
    }

    /** The tile stored as these bytes. */
    public static Tile decode(byte[] bytes) {
        if (bytes.length % Hash.LENGTH != 0) {
            throw new ChainFormatException("a tile of " + bytes.length + " bytes");
        }
        List<Hash> hashes = new ArrayList<>();
        for (int at = 0; at < bytes.length; at += Hash.LENGTH) {
            hashes.add(Hash.of(Arrays.copyOfRange(bytes, at, at + Hash.LENGTH)));
        }
        return new Tile(hashes);
    }

    /** The hashes, one after the other. */
    public byte[] encode() {
        var bytes = new ByteArrayOutputStream(hashes.size() * Hash.LENGTH);
        hashes.forEach(hash -> bytes.writeBytes(hash.bytes()));
        return bytes.toByteArray();
    }

    public int width() {
        return hashes.size();
    }

    boolean isFull() {
        return width() == FULL;
    }

    /** The hash over a part of the tile whose length is a power of two. */
    Hash over(int from, int length) {
        return Merkle.perfect(hashes.subList(from, from + length));
    }
}
