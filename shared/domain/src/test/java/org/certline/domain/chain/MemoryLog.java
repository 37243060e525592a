package org.certline.domain.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A log whose objects lie in memory as the bytes an object store would hold. */
final class MemoryLog {

    final Map<String, byte[]> objects = new HashMap<>();
    final List<ChainEntry> entries = new ArrayList<>();
    final List<String> read = new ArrayList<>();
    Hash root = Merkle.empty();

    /** A log that took batches of these sizes. */
    static MemoryLog of(List<Integer> batches) {
        var log = new MemoryLog();
        batches.forEach(log::append);
        return log;
    }

    void append(int count) {
        List<ChainEntry> batch = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            batch.add(entry(entries.size() + i));
        }
        Growth growth = Growth.of(entries.size(), batch, this::tile, this::bundle);
        growth.tiles().forEach((address, tile) -> objects.put(address.path(), tile.encode()));
        growth.bundles().forEach((address, bundle) -> objects.put(address.path(), bundle.encode()));
        entries.addAll(batch);
        root = growth.root();
    }

    MerkleTree tree() {
        return treeOf(entries.size());
    }

    MerkleTree treeOf(long size) {
        return new MerkleTree(size, this::tile);
    }

    Hash naiveRoot(int size) {
        return Hash.of(NaiveTree.root(entries.subList(0, size).stream().map(ChainEntry::encode).toList()));
    }

    static ChainEntry entry(int number) {
        return ChainEntry.first(ChainEntry.Kind.CERTIFICATE, Hash.sha256(Integer.toString(number).getBytes()));
    }

    Tile tile(TileAddress address) {
        return Tile.decode(object(address.path()));
    }

    EntryBundle bundle(BundleAddress address) {
        return EntryBundle.decode(object(address.path()));
    }

    private byte[] object(String path) {
        read.add(path);
        if (!objects.containsKey(path)) {
            throw new ChainFormatException("missing " + path);
        }
        return objects.get(path);
    }
}
