package org.certline.domain.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every log, whatever batches made it. */
class MerkleTreeTest {

    @Provide
    Arbitrary<List<Integer>> batches() {
        return Arbitraries.integers().between(1, 300).list().ofMinSize(1).ofMaxSize(6);
    }

    @Property(tries = 60)
    void anySplitIntoBatchesGivesTheRootOfTheDefinition(@ForAll("batches") List<Integer> batches) {
        MemoryLog log = MemoryLog.of(batches);
        assertThat(log.root).isEqualTo(log.naiveRoot(log.entries.size()));
        MemoryLog whole = MemoryLog.of(List.of(log.entries.size()));
        assertThat(whole.root).isEqualTo(log.root);
        whole.objects.forEach((path, bytes) -> assertThat(log.objects.get(path)).as(path).isEqualTo(bytes));
    }

    @Property(tries = 30)
    void everyLeafIsProvableAndNoOther(@ForAll("batches") List<Integer> batches) {
        MemoryLog log = MemoryLog.of(batches);
        MerkleTree tree = log.tree();
        for (int i = 0; i < log.entries.size(); i++) {
            InclusionProof proof = tree.inclusion(i);
            Hash leaf = log.entries.get(i).leaf();
            assertThat(proof.proves(leaf, log.root)).isTrue();
            assertThat(tree.leaf(i)).isEqualTo(leaf);
            assertThat(proof.proves(MemoryLog.entry(-1).leaf(), log.root)).isFalse();
            assertThat(proof.proves(leaf, MemoryLog.entry(-1).leaf())).isFalse();
        }
    }

    @Property(tries = 30)
    void everyHeadIsConsistentWithEachEarlierOne(@ForAll @IntRange(min = 1, max = 600) int size,
                                                 @ForAll @IntRange(min = 0, max = 600) int drawn) {
        MemoryLog log = MemoryLog.of(List.of(size));
        int earlier = drawn % (size + 1);
        ConsistencyProof proof = log.tree().consistency(earlier);
        assertThat(proof.proves(log.naiveRoot(earlier), log.root)).isTrue();
        assertThat(proof.proves(MemoryLog.entry(-1).leaf(), log.root)).isFalse();
        if (earlier > 0 && earlier < size) {
            assertThat(proof.proves(log.naiveRoot(earlier), MemoryLog.entry(-1).leaf())).isFalse();
        }
    }

    @Property(tries = 100)
    void aProofWithAChangedPartProvesNothing(@ForAll @IntRange(min = 2, max = 600) int size,
                                             @ForAll @IntRange(min = 0, max = 599) int drawnLeaf,
                                             @ForAll @IntRange(min = 0, max = 31) int drawnPart) {
        MemoryLog log = MemoryLog.of(List.of(size));
        int index = drawnLeaf % size;
        Hash leaf = log.entries.get(index).leaf();
        InclusionProof proof = log.tree().inclusion(index);
        List<Hash> path = new ArrayList<>(proof.path());
        int part = drawnPart % path.size();
        byte[] changed = path.get(part).bytes();
        changed[drawnPart % changed.length] ^= 1;
        path.set(part, Hash.of(changed));
        assertThat(new InclusionProof(index, size, path).proves(leaf, log.root)).isFalse();
        List<Hash> longer = new ArrayList<>(proof.path());
        longer.add(leaf);
        assertThat(new InclusionProof(index, size, longer).proves(leaf, log.root)).isFalse();
        List<Hash> shorter = proof.path().subList(1, proof.path().size());
        assertThat(new InclusionProof(index, size, shorter).proves(leaf, log.root)).isFalse();
    }

    @Property(tries = 60)
    void aChangedByteInATileChangesTheRoot(@ForAll @IntRange(min = 1, max = 255) int size,
                                           @ForAll @IntRange(min = 0, max = 8159) int drawnByte) {
        MemoryLog log = MemoryLog.of(List.of(size));
        byte[] tile = log.objects.get(new TileAddress(0, 0, size).path());
        tile[drawnByte % tile.length] ^= 1;
        assertThat(log.tree().root()).isNotEqualTo(log.root);
    }
}
