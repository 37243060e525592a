package org.certline.domain.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a batch of entries adds to a log: the objects to store and the root they lead to. The same log and batch
 * always give the same objects, so storing them again does no harm.
 *
 * @param size    entries in the log afterwards
 * @param root    its root hash
 * @param tiles   the tiles that are new or fuller than before
 * @param bundles the same for the entries themselves
 */
public record Growth(long size, Hash root, Map<TileAddress, Tile> tiles, Map<BundleAddress, EntryBundle> bundles) {

    public Growth {
        tiles = Map.copyOf(tiles);
        bundles = Map.copyOf(bundles);
    }

    /** Adds entries to a log of a given size, reading only the tiles and the bundle at its right edge. */
    public static Growth of(long size, List<ChainEntry> entries, TileSource tiles, BundleSource bundles) {
        Map<TileAddress, Tile> grown = new HashMap<>();
        List<Hash> added = entries.stream().map(ChainEntry::leaf).toList();
        long before = size;
        for (int level = 0; !added.isEmpty(); level++) {
            added = grow(level, before, added, tiles, grown);
            before /= Tile.FULL;
        }
        long after = size + entries.size();
        TileSource both = address -> grown.containsKey(address) ? grown.get(address) : tiles.tile(address);
        return new Growth(after, new MerkleTree(after, both).root(), grown, bundles(size, entries, bundles));
    }

    /** Adds hashes to one level; answers what the tiles that became full add to the level above. */
    private static List<Hash> grow(int level, long before, List<Hash> added, TileSource tiles,
                                   Map<TileAddress, Tile> grown) {
        int edge = (int) (before % Tile.FULL);
        long first = before / Tile.FULL;
        List<Hash> row = new ArrayList<>();
        if (edge > 0) {
            row.addAll(tiles.tile(new TileAddress(level, first, edge)).hashes());
        }
        row.addAll(added);
        List<Hash> above = new ArrayList<>();
        for (List<Hash> part : parts(row)) {
            var tile = new Tile(part);
            grown.put(new TileAddress(level, first++, tile.width()), tile);
            if (tile.isFull()) {
                above.add(tile.over(0, Tile.FULL));
            }
        }
        return above;
    }

    private static Map<BundleAddress, EntryBundle> bundles(long size, List<ChainEntry> added, BundleSource bundles) {
        int edge = (int) (size % Tile.FULL);
        long first = size / Tile.FULL;
        List<ChainEntry> row = new ArrayList<>();
        if (edge > 0) {
            row.addAll(bundles.bundle(new BundleAddress(first, edge)).entries());
        }
        row.addAll(added);
        Map<BundleAddress, EntryBundle> grown = new LinkedHashMap<>();
        for (List<ChainEntry> part : parts(row)) {
            grown.put(new BundleAddress(first++, part.size()), new EntryBundle(part));
        }
        return grown;
    }

    private static <T> List<List<T>> parts(List<T> row) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < row.size(); from += Tile.FULL) {
            parts.add(row.subList(from, Math.min(from + Tile.FULL, row.size())));
        }
        return parts;
    }
}
