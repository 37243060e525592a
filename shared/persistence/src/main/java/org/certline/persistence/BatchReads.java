package org.certline.persistence;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/** Reads many items of one table by their keys, a hundred a request, consistently. */
@Singleton
final class BatchReads {

    private static final int MAX_KEYS = 100;

    private final DynamoDbClient dynamo;

    BatchReads(DynamoDbClient dynamo) {
        this.dynamo = dynamo;
    }

    /** The items that exist, in no particular order. */
    List<Map<String, AttributeValue>> read(String table, Collection<Key> keys) {
        List<Key> distinct = keys.stream().distinct().filter(Key::isPossible).toList();
        List<Map<String, AttributeValue>> items = new ArrayList<>(distinct.size());
        for (int from = 0; from < distinct.size(); from += MAX_KEYS) {
            List<Key> some = distinct.subList(from, Math.min(from + MAX_KEYS, distinct.size()));
            Map<String, KeysAndAttributes> open = Map.of(table, KeysAndAttributes.builder()
                    .keys(some.stream().map(BatchReads::attributes).toList()).consistentRead(true).build());
            while (!open.isEmpty()) {
                Map<String, KeysAndAttributes> request = open;
                BatchGetItemResponse response = dynamo.batchGetItem(batch -> batch.requestItems(request));
                items.addAll(response.responses().getOrDefault(table, List.of()));
                open = response.unprocessedKeys();
            }
        }
        return items;
    }

    private static Map<String, AttributeValue> attributes(Key key) {
        Map<String, AttributeValue> attributes = new HashMap<>();
        attributes.put(Index.PRIMARY.partition(), AttributeValue.fromS(key.partition()));
        attributes.put(Index.PRIMARY.sort(), AttributeValue.fromS(key.sort()));
        return attributes;
    }
}
