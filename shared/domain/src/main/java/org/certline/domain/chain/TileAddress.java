package org.certline.domain.chain;

/**
 * Where a tile of hashes lies.
 *
 * @param level 0 for leaf hashes; a hash of level n stands for 256 to the n leaves
 * @param index the tile's place in its level, from 0
 * @param width hashes it holds, 256 when full
 */
public record TileAddress(int level, long index, int width) {

    private static final String PREFIX = "tile/";

    public TileAddress {
        if (level < 0 || level > 7) {
            throw new ChainFormatException("no such level: " + level);
        }
    }

    /** The address in a path such as {@code tile/1/x001/067.p/17}. */
    public static TileAddress parse(String path) {
        if (!path.matches("tile/[0-7]/.+")) {
            throw new ChainFormatException("not a tile path: " + path);
        }
        int level = path.charAt(PREFIX.length()) - '0';
        TileIndex index = TileIndex.parse(path.substring(PREFIX.length() + 2));
        return new TileAddress(level, index.index(), index.width());
    }

    /** Where the object lies under the log's prefix. */
    public String path() {
        return PREFIX + level + "/" + new TileIndex(index, width).path();
    }
}
