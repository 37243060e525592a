package org.certline.persistence;

import io.micronaut.core.type.Argument;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.TableMetadata;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticTableMetadata;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Maps any record that Micronaut Serde knows, without a word of mapping per record: components become attributes of the
 * same name, the keys come from its {@link Layout}. An item written bears the version after the record's.
 */
final class RecordSchema<T> implements TableSchema<T> {

    static final String VERSION = "version";

    private static final TableMetadata METADATA = metadata();

    private final Layout<T> layout;
    private final ObjectMapper mapper;
    private final Argument<T> type;
    private final boolean versioned;

    RecordSchema(Layout<T> layout, ObjectMapper mapper) {
        this.layout = layout;
        this.mapper = mapper;
        this.type = Argument.of(layout.type());
        this.versioned = Arrays.stream(layout.type().getRecordComponents())
                .anyMatch(component -> component.getName().equals(VERSION));
    }

    boolean isVersioned() {
        return versioned;
    }

    /** The record as it will be read after this item was written. */
    T written(T item) {
        return mapToItem(itemToMap(item, true));
    }

    /** The version the record was read with; 0 when it is new. */
    long versionOf(T item) {
        return versioned ? ((Number) tree(item).get(VERSION).getValue()).longValue() : 0;
    }

    @Override
    public T mapToItem(Map<String, AttributeValue> attributes) {
        try {
            return mapper.readValueFromTree(Attributes.toTree(attributes), type);
        } catch (IOException e) {
            throw new UncheckedIOException("an item of table " + layout.area() + " is not a " + type.getName(), e);
        }
    }

    @Override
    public Map<String, AttributeValue> itemToMap(T item, boolean ignoreNulls) {
        Map<String, AttributeValue> attributes = new HashMap<>(Attributes.fromTree(tree(item)));
        for (Index index : Index.values()) {
            layout.key(index, item).ifPresent(key -> {
                attributes.put(index.partition(), AttributeValue.fromS(key.partition()));
                attributes.put(index.sort(), AttributeValue.fromS(key.sort()));
            });
        }
        if (versioned) {
            attributes.put(VERSION, AttributeValue.fromN(Long.toString(versionOf(item) + 1)));
        }
        return attributes;
    }

    @Override
    public Map<String, AttributeValue> itemToMap(T item, Collection<String> names) {
        Map<String, AttributeValue> attributes = itemToMap(item, true);
        attributes.keySet().retainAll(names);
        return attributes;
    }

    @Override
    public AttributeValue attributeValue(T item, String name) {
        return itemToMap(item, true).get(name);
    }

    @Override
    public TableMetadata tableMetadata() {
        return METADATA;
    }

    @Override
    public EnhancedType<T> itemType() {
        return EnhancedType.of(layout.type());
    }

    @Override
    public List<String> attributeNames() {
        return Stream.concat(
                Arrays.stream(Index.values()).flatMap(index -> Stream.of(index.partition(), index.sort())),
                Arrays.stream(layout.type().getRecordComponents()).map(component -> component.getName())).toList();
    }

    @Override
    public boolean isAbstract() {
        return false;
    }

    private JsonNode tree(T item) {
        try {
            return mapper.writeValueToTree(type, item);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TableMetadata metadata() {
        StaticTableMetadata.Builder metadata = StaticTableMetadata.builder();
        for (Index index : Index.values()) {
            String name = index == Index.PRIMARY ? TableMetadata.primaryIndexName() : index.indexName();
            metadata.addIndexPartitionKey(name, index.partition(), AttributeValueType.S);
            metadata.addIndexSortKey(name, index.sort(), AttributeValueType.S);
        }
        return metadata.build();
    }
}
