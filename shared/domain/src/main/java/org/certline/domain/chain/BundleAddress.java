package org.certline.domain.chain;

/**
 * Where a bundle of entries lies.
 *
 * @param index the bundle's place, from 0
 * @param width entries it holds, 256 when full
 */
public record BundleAddress(long index, int width) {

    private static final String PREFIX = "tile/entries/";

    /** The bundle that holds an entry, as it is in a log of this size. */
    public static BundleAddress holding(long entry, long size) {
        if (entry < 0 || entry >= size) {
            throw new IllegalArgumentException("no entry " + entry + " in a log of " + size);
        }
        long index = entry / Tile.FULL;
        return new BundleAddress(index, (int) Math.min(Tile.FULL, size - index * Tile.FULL));
    }

    /** The address in a path such as {@code tile/entries/x001/067.p/17}. */
    public static BundleAddress parse(String path) {
        if (!path.startsWith(PREFIX)) {
            throw new ChainFormatException("not a bundle path: " + path);
        }
        TileIndex index = TileIndex.parse(path.substring(PREFIX.length()));
        return new BundleAddress(index.index(), index.width());
    }

    /** Where the object lies under the log's prefix. */
    public String path() {
        return PREFIX + new TileIndex(index, width).path();
    }
}
