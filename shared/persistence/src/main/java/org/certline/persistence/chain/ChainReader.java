package org.certline.persistence.chain;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.certline.domain.chain.BundleAddress;
import org.certline.domain.chain.ChainEntry;
import org.certline.domain.chain.ChainFormatException;
import org.certline.domain.chain.ChainProof;
import org.certline.domain.chain.ChainSigner;
import org.certline.domain.chain.Checkpoint;
import org.certline.domain.chain.MerkleTree;
import org.certline.domain.chain.NoteKey;
import org.certline.domain.chain.SignedNote;
import org.certline.domain.chain.Tile;
import org.certline.persistence.chain.ChainObjects.Published;

/** Reads the log as it is published. What it reads is proof of nothing before it is verified. */
@Singleton
public final class ChainReader {

    private final ChainTable table;
    private final ChainObjects objects;
    private final ChainSigner signer;

    ChainReader(ChainTable table, ChainObjects objects, ChainSigner signer) {
        this.table = table;
        this.objects = objects;
        this.signer = signer;
    }

    /** The log's name and public key. */
    public NoteKey key() {
        return signer.key();
    }

    /** The newest published checkpoint as a signed note, or empty before the first. */
    public Optional<String> checkpoint() {
        return objects.checkpoint().map(Published::note);
    }

    /** A published tile or bundle by its path. */
    public Optional<byte[]> object(String path) {
        return objects.read(path);
    }

    /**
     * The entry at a place, with the proof that the newest checkpoint covers it.
     *
     * @throws ChainFormatException when the log does not reach that far or is damaged
     */
    public LocatedEntry locate(long index) {
        SignedNote note = SignedNote.parse(checkpoint().orElseThrow(
                () -> new ChainFormatException("the log has no checkpoint")));
        long size = Checkpoint.parse(note.text()).size();
        if (index < 0 || index >= size) {
            throw new ChainFormatException("no entry " + index + " in a log of " + size);
        }
        List<ChainEntry> bundle = objects.bundle(BundleAddress.holding(index, size)).entries();
        int offset = (int) (index % Tile.FULL);
        if (offset >= bundle.size()) {
            throw new ChainFormatException("the bundle of entry " + index + " ends before it");
        }
        var proof = new ChainProof(new MerkleTree(size, objects::tile).inclusion(index), note);
        return new LocatedEntry(bundle.get(offset), proof);
    }

    /** The checkpoint that first covered an entry. */
    public Optional<ChainBlock> blockOf(long index) {
        return table.blockOf(index);
    }
}
