package org.certline.persistence.chain;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.certline.persistence.Index;
import org.certline.persistence.Key;
import org.certline.persistence.Layout;
import org.certline.persistence.Store;
import org.certline.persistence.Stores;
import org.certline.persistence.Transactions;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Head and batches of the log. */
@Singleton
final class ChainTable {

    private static final String AREA = "chain";
    private static final Key HEAD = new Key("head", "head");
    private static final String BATCHES = "batches";

    private final Store<ChainHead> heads;
    private final Store<ChainBatch> batches;
    private final Transactions transactions;
    private final DynamoDbClient dynamo;
    private final String table;

    ChainTable(Stores stores, Transactions transactions, DynamoDbClient dynamo) {
        this.heads = stores.open(Layout.of(AREA, ChainHead.class, _ -> HEAD));
        this.batches = stores.open(Layout.<ChainBatch>of(AREA, ChainBatch.class, batch -> batchKey(batch.id()))
                .with(Index.FIRST, batch -> new Key(BATCHES, padded(batch.first()))));
        this.transactions = transactions;
        this.dynamo = dynamo;
        this.table = stores.tableName(AREA);
    }

    ChainHead head() {
        return heads.find(HEAD).orElse(ChainHead.empty());
    }

    Optional<ChainBatch> batch(String id) {
        return batches.find(batchKey(id));
    }

    /** Height and root of the checkpoint that first covered an entry; for the price of one Query. */
    Optional<ChainBlock> blockOf(long index) {
        return dynamo.query(query -> query.tableName(table).indexName(Index.FIRST.indexName())
                        .keyConditionExpression("gsi1pk = :batches AND gsi1sk <= :index")
                        .expressionAttributeValues(Map.of(":batches", AttributeValue.fromS(BATCHES),
                                ":index", AttributeValue.fromS(padded(index))))
                        .scanIndexForward(false).limit(1))
                .items().stream().findFirst()
                .map(item -> new ChainBlock(Long.parseLong(item.get("height").n()), item.get("root").s()));
    }

    /** Moves the head on by a batch, both or neither; a conflict says that somebody else was faster. */
    ChainHead commit(ChainHead next, ChainBatch batch) {
        transactions.write(List.of(heads.saving(next), batches.saving(batch)));
        return heads.saved(next);
    }

    ChainHead save(ChainHead head) {
        return heads.save(head);
    }

    private static Key batchKey(String id) {
        return new Key(Key.of("batch", id), "batch");
    }

    private static String padded(long number) {
        return "%019d".formatted(number);
    }
}
