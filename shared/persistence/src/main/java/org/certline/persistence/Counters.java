package org.certline.persistence;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

/** Counters in an area's table: sequences for numbers, and totals that would else have to be counted. */
@Singleton
public final class Counters {

    private static final String COUNT = "amount";

    private final DynamoDbClient dynamo;
    private final Stores stores;

    Counters(DynamoDbClient dynamo, Stores stores) {
        this.dynamo = dynamo;
        this.stores = stores;
    }

    /**
     * Adds to a counter and gives its new value; a sequence takes {@code by} numbers at once. Not part of a transaction:
     * a number taken for work that then fails is lost, never given twice.
     */
    public long add(String area, String name, long by) {
        return Long.parseLong(dynamo.updateItem(request -> request.tableName(stores.tableName(area)).key(key(name))
                .updateExpression("ADD #count :by").expressionAttributeNames(Map.of("#count", COUNT))
                .expressionAttributeValues(Map.of(":by", AttributeValue.fromN(Long.toString(by))))
                .returnValues(ReturnValue.UPDATED_NEW)).attributes().get(COUNT).n());
    }

    /**
     * Adds one to a counter that is forgotten some time after {@code expires}, and gives its new value. For limits.
     */
    public long addUntil(String area, String name, Instant expires) {
        return Long.parseLong(dynamo.updateItem(request -> request.tableName(stores.tableName(area)).key(key(name))
                .updateExpression("ADD #count :one SET #expires = :expires")
                .expressionAttributeNames(Map.of("#count", COUNT, "#expires", "expires"))
                .expressionAttributeValues(Map.of(":one", AttributeValue.fromN("1"),
                        ":expires", AttributeValue.fromN(Long.toString(expires.getEpochSecond()))))
                .returnValues(ReturnValue.UPDATED_NEW)).attributes().get(COUNT).n());
    }

    /**
     * Takes {@code by} numbers at once from a sequence that skips to the floor where it is behind it, and gives the
     * last of them. The numbers of all calls differ, whatever floors they name.
     */
    public long addFrom(String area, String name, long floor, long by) {
        long last = floor + by - 1;
        try {
            dynamo.updateItem(request -> request.tableName(stores.tableName(area)).key(key(name))
                    .updateExpression("SET #count = :last")
                    .conditionExpression("attribute_not_exists(#count) OR #count < :floor")
                    .expressionAttributeNames(Map.of("#count", COUNT))
                    .expressionAttributeValues(Map.of(":last", AttributeValue.fromN(Long.toString(last)),
                            ":floor", AttributeValue.fromN(Long.toString(floor)))));
            return last;
        } catch (ConditionalCheckFailedException beyondTheFloor) {
            return add(area, name, by);
        }
    }

    /** The counter's value, 0 when it was never added to. */
    public long value(String area, String name) {
        Map<String, AttributeValue> item = dynamo.getItem(
                request -> request.tableName(stores.tableName(area)).key(key(name)).consistentRead(true)).item();
        return item.containsKey(COUNT) ? Long.parseLong(item.get(COUNT).n()) : 0;
    }

    private static Map<String, AttributeValue> key(String name) {
        return Map.of("pk", AttributeValue.fromS("counter#" + name), "sk", AttributeValue.fromS("counter"));
    }
}
