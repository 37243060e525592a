package org.certline.domain.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GrowthTest {

    @Test
    void readsOnlyTheRightEdge() {
        MemoryLog log = MemoryLog.of(List.of(66_000));
        log.read.clear();
        log.append(100);
        assertThat(log.read).containsOnly("tile/0/257.p/208", "tile/entries/257.p/208", "tile/1/001.p/1", "tile/2/000.p/1");
    }

    @Test
    void threeLevelsOfTilesLeadToTheRootOfTheDefinition() {
        MemoryLog log = MemoryLog.of(List.of(65_535, 1, 300));
        assertThat(log.root).isEqualTo(log.naiveRoot(65_836));
        assertThat(log.tree().inclusion(65_700).proves(log.entries.get(65_700).leaf(), log.root)).isTrue();
        assertThat(log.tree().consistency(65_536).proves(log.treeOf(65_536).root(), log.root)).isTrue();
    }

    @Test
    void anEmptyLogHasTheRootOfNoLeaves() {
        assertThat(new MerkleTree(0, new MemoryLog()::tile).root()).isEqualTo(Merkle.empty());
        assertThat(Merkle.empty().hex()).startsWith("e3b0c44298fc1c14");
    }

    @Test
    void entriesLieInBundles() {
        MemoryLog log = MemoryLog.of(List.of(250, 10));
        EntryBundle bundle = log.bundle(BundleAddress.holding(255, 260));
        assertThat(bundle.entries()).isEqualTo(log.entries.subList(0, 256));
        assertThat(BundleAddress.holding(256, 260).path()).isEqualTo("tile/entries/001.p/4");
    }
}
