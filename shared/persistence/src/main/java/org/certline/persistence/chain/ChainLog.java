package org.certline.persistence.chain;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.certline.domain.chain.ChainEntry;
import org.certline.domain.chain.ChainSigner;
import org.certline.domain.chain.Checkpoint;
import org.certline.domain.chain.EntryBundle;
import org.certline.domain.chain.Growth;
import org.certline.domain.chain.Hash;
import org.certline.domain.chain.SignedNote;
import org.certline.persistence.ConflictException;
import org.certline.persistence.chain.ChainObjects.Published;

/**
 * The writer of the log. There is no lock: whoever moves the head on has appended, all others read it again. The head
 * moves before the objects are written; until they all are, any writer finishes the work with the same objects, so a
 * crash at any point leaves nothing half done.
 */
@Singleton
public final class ChainLog {

    private static final int ATTEMPTS = 20;

    private final ChainTable table;
    private final ChainObjects objects;
    private final ChainSigner signer;

    ChainLog(ChainTable table, ChainObjects objects, ChainSigner signer) {
        this.table = table;
        this.objects = objects;
        this.signer = signer;
    }

    /**
     * Appends a whole batch, in order and without gaps. Returns once everybody can read it; the same batch again gets
     * the same places.
     *
     * @throws BatchMismatchException when the batch was appended with other entries
     * @throws ChainBusyException     when other writers were always faster
     */
    public ChainBatch append(String batchId, List<ChainEntry> entries) {
        byte[] content = new EntryBundle(entries).encode();
        String digest = Hash.sha256(content).hex();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            ChainHead head = published();
            Optional<ChainBatch> appended = table.batch(batchId);
            if (appended.isPresent()) {
                return same(appended.get(), digest);
            }
            try {
                return append(head, batchId, entries, content);
            } catch (ConflictException another) {
                // Somebody else moved the head: try again behind it.
                continue;
            }
        }
        throw new ChainBusyException(batchId);
    }

    /** A head whose objects everybody can read; finishes what others began, however often they are faster. */
    private ChainHead published() {
        ChainHead head = table.head();
        while (!head.showsAll()) {
            List<ChainEntry> left = EntryBundle.decode(objects.existing(head.batchKey())).entries();
            publish(head, growth(head.published(), left));
            head = table.head();
        }
        return head;
    }

    private ChainBatch append(ChainHead head, String batchId, List<ChainEntry> entries, byte[] content) {
        String digest = Hash.sha256(content).hex();
        String batchKey = "batch/" + digest;
        objects.write(batchKey, content);
        Growth growth = growth(head.size(), entries);
        String note = signer.sign(new Checkpoint(signer.key().name(), growth.size(), growth.root())).print();
        ChainHead next = head.followedBy(growth.size(), note, batchKey);
        var batch = new ChainBatch(batchId, head.size(), entries.size(), next.height(), growth.root().hex(), digest);
        publish(table.commit(next, batch), growth);
        return batch;
    }

    private Growth growth(long size, List<ChainEntry> entries) {
        return Growth.of(size, entries, objects::tile, objects::bundle);
    }

    private void publish(ChainHead head, Growth growth) {
        growth.bundles().forEach((address, bundle) -> objects.write(address.path(), bundle.encode()));
        growth.tiles().forEach((address, tile) -> objects.write(address.path(), tile.encode()));
        show(head);
        try {
            table.save(head.shown());
        } catch (ConflictException another) {
            // Another writer has finished the same work, and perhaps gone on.
            return;
        }
    }

    /** Replaces the checkpoint, but never by an older one. */
    private void show(ChainHead head) {
        Optional<Published> shown = objects.checkpoint();
        while (shown.map(ChainLog::size).orElse(-1L) < head.size() && !objects.replaceCheckpoint(shown, head.note())) {
            shown = objects.checkpoint();
        }
    }

    private static long size(Published shown) {
        return Checkpoint.parse(SignedNote.parse(shown.note()).text()).size();
    }

    private static ChainBatch same(ChainBatch appended, String digest) {
        if (!appended.digest().equals(digest)) {
            throw new BatchMismatchException(appended.id());
        }
        return appended;
    }
}
