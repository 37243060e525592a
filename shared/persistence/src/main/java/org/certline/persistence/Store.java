package org.certline.persistence;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * The records of one kind in their area's table. Every write is conditional on the version that was read; every list
 * page is one Query.
 */
public final class Store<T> {

    /** What a page of a filtered list reads to be full, a few hundred kilobytes. */
    private static final int MOST_READ = 500;

    private final Layout<T> layout;
    private final RecordSchema<T> schema;
    private final DynamoDbTable<T> table;
    private final Transactions transactions;
    private final Cursors cursors;
    private final BatchReads batches;

    Store(Layout<T> layout, RecordSchema<T> schema, DynamoDbEnhancedClient client, String tableName,
            Transactions transactions, Cursors cursors, BatchReads batches) {
        this.layout = layout;
        this.schema = schema;
        this.table = client.table(tableName, schema);
        this.transactions = transactions;
        this.cursors = cursors;
        this.batches = batches;
    }

    /** The record at this key, read consistently. */
    public Optional<T> find(Key key) {
        return key.isPossible()
                ? Optional.ofNullable(table.getItem(request -> request.key(enhanced(key)).consistentRead(true)))
                : Optional.empty();
    }

    /** The records at these keys that exist, in no particular order, read consistently and in batches. */
    public List<T> findAll(Collection<Key> keys) {
        return batches.read(table.tableName(), keys).stream().map(schema::mapToItem).toList();
    }

    /**
     * Stores a new record, or a changed one that is still as it was read.
     *
     * @return the record with its new version
     * @throws ConflictException when it exists already, was changed or was deleted meanwhile
     */
    public T save(T item) {
        transactions.write(List.of(saving(item)));
        return schema.written(item);
    }

    /** Deletes a record that is still as it was read; {@link ConflictException} when it is not. */
    public void delete(T item) {
        transactions.write(List.of(deleting(item)));
    }

    /** What {@link #save} does, as part of a transaction. */
    public Write saving(T item) {
        Put.Builder put = Put.builder().tableName(table.tableName()).item(schema.itemToMap(item, true));
        Map<String, AttributeValue> expected = expected(item);
        if (expected.isEmpty()) {
            put.conditionExpression("attribute_not_exists(pk)");
        } else {
            put.conditionExpression("version = :version").expressionAttributeValues(expected);
        }
        return new Write(TransactWriteItem.builder().put(put.build()).build());
    }

    /** What {@link #delete} does, as part of a transaction. */
    public Write deleting(T item) {
        Delete.Builder delete = Delete.builder().tableName(table.tableName()).key(key(layout.primary(item)));
        Map<String, AttributeValue> expected = expected(item);
        if (expected.isEmpty()) {
            delete.conditionExpression("attribute_exists(pk)");
        } else {
            delete.conditionExpression("version = :version").expressionAttributeValues(expected);
        }
        return new Write(TransactWriteItem.builder().delete(delete.build()).build());
    }

    /** The record as it will be read after {@link #saving} was written. */
    public T saved(T item) {
        return schema.written(item);
    }

    /**
     * One page of a list, for the price of one Query. A filtered one is full if enough of the next {@value #MOST_READ}
     * records are let through; if not, it comes out short and names the place to go on from.
     *
     * @throws CursorException when the cursor is not of this list
     */
    public Page<T> list(Listing listing, PageRequest page) {
        if (!listing.isPossible()) {
            return new Page<>(List.of(), "");
        }
        QueryEnhancedRequest.Builder query = query(listing)
                .limit(listing.filter().isEmpty() ? page.size() : Math.max(page.size(), MOST_READ));
        if (!page.cursor().isEmpty()) {
            query.exclusiveStartKey(cursors.open(table.tableName(), listing, page.cursor()));
        }
        var read = pages(listing, query.build()).iterator().next();
        if (read.items().size() <= page.size()) {
            return new Page<>(read.items(), cursor(listing, read.lastEvaluatedKey()));
        }
        List<T> full = List.copyOf(read.items().subList(0, page.size()));
        return new Page<>(full, cursor(listing, position(listing.index(), full.getLast())));
    }

    /** Where an item stands in an index, as DynamoDB wants it said. */
    private Map<String, AttributeValue> position(Index index, T item) {
        return schema.itemToMap(item,
                List.of(Index.PRIMARY.partition(), Index.PRIMARY.sort(), index.partition(), index.sort()));
    }

    private String cursor(Listing listing, Map<String, AttributeValue> lastKey) {
        return lastKey == null ? "" : cursors.seal(table.tableName(), listing, lastKey);
    }

    /** All of a list, read page by page as the stream is consumed. For work that touches each, not for requests. */
    public Stream<T> all(Listing listing) {
        if (!listing.isPossible()) {
            return Stream.empty();
        }
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(
                        pages(listing, query(listing).build()).iterator(), 0), false)
                .flatMap(page -> page.items().stream());
    }

    private Iterable<software.amazon.awssdk.enhanced.dynamodb.model.Page<T>> pages(
            Listing listing, QueryEnhancedRequest query) {
        return listing.index() == Index.PRIMARY
                ? table.query(query)
                : table.index(listing.index().indexName()).query(query);
    }

    private static QueryEnhancedRequest.Builder query(Listing listing) {
        QueryEnhancedRequest.Builder query = QueryEnhancedRequest.builder()
                .queryConditional(condition(listing.partition(), listing.span())).scanIndexForward(!listing.descending());
        if (!listing.filter().isEmpty()) {
            query.filterExpression(filter(listing.filter()));
        }
        return query;
    }

    private static QueryConditional condition(String partition, Listing.Span span) {
        return switch (span) {
            case Listing.Beginning(String prefix) when prefix.isEmpty() ->
                    QueryConditional.keyEqualTo(key -> key.partitionValue(partition));
            case Listing.Beginning(String prefix) ->
                    QueryConditional.sortBeginsWith(key -> key.partitionValue(partition).sortValue(prefix));
            case Listing.Between(String first, String last) -> QueryConditional.sortBetween(
                    key -> key.partitionValue(partition).sortValue(first),
                    key -> key.partitionValue(partition).sortValue(last));
        };
    }

    private static Expression filter(Map<String, String> wanted) {
        Expression.Builder expression = Expression.builder()
                .expression(String.join(" AND ", wanted.keySet().stream().map(name -> "#" + name + " = :" + name).toList()));
        wanted.forEach((name, value) -> expression.putExpressionName("#" + name, name)
                .putExpressionValue(":" + name, AttributeValue.fromS(value)));
        return expression.build();
    }

    private Map<String, AttributeValue> expected(T item) {
        long version = schema.versionOf(item);
        return version == 0 ? Map.of() : Map.of(":version", AttributeValue.fromN(Long.toString(version)));
    }

    private static Map<String, AttributeValue> key(Key key) {
        Map<String, AttributeValue> attributes = new HashMap<>();
        attributes.put(Index.PRIMARY.partition(), AttributeValue.fromS(key.partition()));
        attributes.put(Index.PRIMARY.sort(), AttributeValue.fromS(key.sort()));
        return attributes;
    }

    private static software.amazon.awssdk.enhanced.dynamodb.Key enhanced(Key key) {
        return software.amazon.awssdk.enhanced.dynamodb.Key.builder()
                .partitionValue(key.partition()).sortValue(key.sort()).build();
    }
}
