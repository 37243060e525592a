package org.certline.persistence.task;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.SerdeImport;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.certline.persistence.Index;
import org.certline.persistence.Key;
import org.certline.persistence.Layout;
import org.certline.persistence.Listing;
import org.certline.persistence.Store;
import org.certline.persistence.Stores;
import org.certline.persistence.Write;
import org.certline.persistence.key.Cipher;

/**
 * The refused rows of a running import, each batch of them written in the transaction that takes the others, so that
 * no interruption loses one. Encrypted, because a row holds an ID number.
 */
@Singleton
@SerdeImport(RefusedRow.class)
@SerdeImport(RefusedRows.Batch.class)
public final class RefusedRows {

    private static final Argument<List<RefusedRow>> ROWS = Argument.listOf(RefusedRow.class);

    private final Store<Batch> batches;
    private final Cipher cipher;
    private final ObjectMapper mapper;

    RefusedRows(Stores stores, Cipher cipher, ObjectMapper mapper) {
        this.batches = stores.open(Layout.of("task", Batch.class,
                batch -> new Key("refused#" + batch.taskId(), "%08d".formatted(batch.first()))));
        this.cipher = cipher;
        this.mapper = mapper;
    }

    /** Keeps these rows, at least one; part of a transaction. */
    public Write keeping(String taskId, List<RefusedRow> rows) {
        try {
            String json = mapper.writeValueAsString(ROWS, rows);
            return batches.saving(new Batch(taskId, rows.getFirst().number(), cipher.encrypt(json, taskId)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All rows kept for a task, in the order of its file. */
    public Stream<RefusedRow> of(String taskId) {
        return batches.all(listing(taskId)).flatMap(batch -> open(batch).stream());
    }

    /** Forgets the rows once they stand in the result file. */
    public void forget(String taskId) {
        batches.all(listing(taskId)).toList().forEach(batches::delete);
    }

    private static Listing listing(String taskId) {
        return Listing.of(Index.PRIMARY, "refused#" + taskId);
    }

    private List<RefusedRow> open(Batch batch) {
        String json = cipher.decrypt(batch.sealed(), batch.taskId())
                .orElseThrow(() -> new IllegalStateException("refused rows were encrypted with another key"));
        try {
            return mapper.readValue(json, ROWS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Refused rows of one transaction, by the number of the first. */
    public record Batch(String taskId, int first, String sealed) {
    }
}
