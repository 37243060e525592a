package org.certline.persistence;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * Names that may be taken once: a sentinel item in the area's table, written in the transaction of what bears the name.
 */
@Singleton
public final class Uniqueness {

    private static final String HOLDER = "holder";
    private static final String PREFIX = "unique#";
    private static final String SORT = "unique";

    private final DynamoDbClient dynamo;
    private final Stores stores;
    private final BatchReads batches;

    Uniqueness(DynamoDbClient dynamo, Stores stores, BatchReads batches) {
        this.dynamo = dynamo;
        this.stores = stores;
        this.batches = batches;
    }

    /** Takes the name for the holder; the transaction fails when it is taken. */
    public Write claim(String area, String name, String holder) {
        Map<String, AttributeValue> item = new java.util.HashMap<>(key(name));
        item.put(HOLDER, AttributeValue.fromS(holder));
        return new Write(TransactWriteItem.builder().put(Put.builder().tableName(stores.tableName(area)).item(item)
                .conditionExpression("attribute_not_exists(pk)").build()).build());
    }

    /** Gives the name up; the transaction fails when another holds it. */
    public Write release(String area, String name, String holder) {
        return new Write(TransactWriteItem.builder().delete(Delete.builder().tableName(stores.tableName(area))
                .key(key(name)).conditionExpression("holder = :holder")
                .expressionAttributeValues(Map.of(":holder", AttributeValue.fromS(holder))).build()).build());
    }

    /** Who holds the name. */
    public Optional<String> holder(String area, String name) {
        return Optional.ofNullable(dynamo.getItem(request -> request.tableName(stores.tableName(area)).key(key(name))
                .consistentRead(true)).item().get(HOLDER)).map(AttributeValue::s);
    }

    /** Who holds each of these names; names nobody holds are left out. */
    public Map<String, String> holders(String area, Collection<String> names) {
        return batches.read(stores.tableName(area), names.stream().map(name -> new Key(PREFIX + name, SORT)).toList())
                .stream().collect(Collectors.toMap(item -> item.get("pk").s().substring(PREFIX.length()),
                        item -> item.get(HOLDER).s()));
    }

    private static Map<String, AttributeValue> key(String name) {
        return Map.of("pk", AttributeValue.fromS(PREFIX + name), "sk", AttributeValue.fromS(SORT));
    }
}
