package org.certline.persistence;

import io.micronaut.context.env.Environment;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Opens the store of a layout. Table names come from {@code certline.tables.<area>}. */
@Singleton
public final class Stores {

    private final DynamoDbEnhancedClient client;
    private final ObjectMapper mapper;
    private final Environment environment;
    private final Transactions transactions;
    private final Cursors cursors;
    private final BatchReads batches;

    Stores(DynamoDbClient dynamo, ObjectMapper mapper, Environment environment, Transactions transactions,
            Cursors cursors, BatchReads batches) {
        this.client = DynamoDbEnhancedClient.builder().dynamoDbClient(dynamo).extensions().build();
        this.mapper = mapper;
        this.environment = environment;
        this.transactions = transactions;
        this.cursors = cursors;
        this.batches = batches;
    }

    /** The store of these records. */
    public <T> Store<T> open(Layout<T> layout) {
        return new Store<>(layout, new RecordSchema<>(layout, mapper), client, tableName(layout.area()),
                transactions, cursors, batches);
    }

    /** The table of an area. */
    public String tableName(String area) {
        return environment.getRequiredProperty("certline.tables." + area, String.class);
    }
}
