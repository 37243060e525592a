package org.certline.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.certline.domain.chain.ChainEntry;
import org.certline.domain.chain.Hash;
import org.certline.persistence.chain.BatchMismatchException;
import org.certline.persistence.chain.ChainBatch;
import org.certline.persistence.chain.ChainLog;
import org.certline.persistence.chain.ChainReader;
import org.certline.testing.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.S3Client;

class ChainLogTest {

    private final ApplicationContext context = Platform.shared().context(Platform.clock());
    private final ChainLog log = context.getBean(ChainLog.class);
    private final ChainReader reader = context.getBean(ChainReader.class);

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void aBatchAppendedTwiceIsThereOnce() {
        String id = newId();
        List<ChainEntry> entries = entries(300);
        ChainBatch first = log.append(id, entries);
        assertThat(log.append(id, entries)).isEqualTo(first);
        assertThat(first.count()).isEqualTo(300);
        assertCovered(first, entries);
        assertThatThrownBy(() -> log.append(id, entries(1))).isInstanceOf(BatchMismatchException.class);
    }

    @Test
    void anEntryKnowsTheCheckpointThatFirstCoveredIt() {
        ChainBatch first = log.append(newId(), entries(3));
        ChainBatch second = log.append(newId(), entries(2));
        assertThat(second.height()).isEqualTo(first.height() + 1);
        assertThat(reader.blockOf(first.first() + 2).orElseThrow().height()).isEqualTo(first.height());
        assertThat(reader.blockOf(second.first()).orElseThrow().root()).isEqualTo(second.root());
    }

    @RepeatedTest(5)
    void writersAtTheSameTimeLeaveNoGapAndNoOverlap() throws Exception {
        long before = log.append(newId(), entries(1)).first() + 1;
        List<List<ChainEntry>> batches = IntStream.range(0, 6).mapToObj(i -> entries(70)).toList();
        List<ChainBatch> appended = new ArrayList<>();
        try (var writers = Executors.newFixedThreadPool(6)) {
            List<Callable<ChainBatch>> work = batches.stream()
                    .<Callable<ChainBatch>>map(batch -> () -> log.append(newId(), batch)).toList();
            for (var result : writers.invokeAll(work)) {
                appended.add(result.get());
            }
        }
        assertThat(appended.stream().map(ChainBatch::first).sorted())
                .containsExactlyElementsOf(IntStream.range(0, 6).mapToObj(i -> before + i * 70L).toList());
        for (int i = 0; i < batches.size(); i++) {
            assertCovered(appended.get(i), batches.get(i));
        }
    }

    /** The state a writer leaves that dies right after its commit: the head has moved, no object is written. */
    @Test
    void theNextWriterFinishesWhatACrashedOneLeft() {
        long size = log.append(newId(), entries(1)).first() + 1;
        String shown = reader.checkpoint().orElseThrow();
        List<ChainEntry> entries = entries(3);
        ChainBatch crashed = log.append(newId(), entries);
        forget("tile/0/", crashed);
        forget("tile/entries/", crashed);
        S3Client s3 = context.getBean(S3Client.class);
        s3.putObject(put -> put.bucket("chain").key("checkpoint"), RequestBody.fromString(shown));
        setPublished(size);

        ChainBatch next = log.append(newId(), entries(2));

        assertThat(next.first()).isEqualTo(crashed.first() + 3);
        assertCovered(crashed, entries);
    }

    private void forget(String prefix, ChainBatch batch) {
        long end = batch.first() + batch.count();
        String key = prefix + "%03d.p/%d".formatted(end / 256, end % 256);
        context.getBean(S3Client.class).deleteObject(request -> request.bucket("chain").key(key));
    }

    private void setPublished(long size) {
        context.getBean(DynamoDbClient.class).updateItem(request -> request.tableName("chain")
                .key(java.util.Map.of("pk", AttributeValue.fromS("head"), "sk", AttributeValue.fromS("head")))
                .updateExpression("SET published = :size")
                .expressionAttributeValues(java.util.Map.of(":size", AttributeValue.fromN(Long.toString(size)))));
    }

    private void assertCovered(ChainBatch batch, List<ChainEntry> entries) {
        for (int i = 0; i < entries.size(); i += 7) {
            long index = batch.first() + i;
            assertThat(reader.locate(index).entry()).isEqualTo(entries.get(i));
            assertThat(reader.locate(index).proof().proves(entries.get(i).leaf(), reader.key())).isTrue();
        }
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }

    private static List<ChainEntry> entries(int count) {
        return IntStream.range(0, count).mapToObj(_ -> ChainEntry.first(ChainEntry.Kind.CERTIFICATE,
                Hash.sha256(newId().getBytes(java.nio.charset.StandardCharsets.UTF_8)))).toList();
    }
}
