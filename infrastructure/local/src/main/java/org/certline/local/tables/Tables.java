package org.certline.local.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.certline.local.json.Json;
import org.certline.local.template.LocalNames;
import org.certline.local.template.Resource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexUpdate;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;

/** Makes the tables of the template, and the indexes that an existing one lacks. */
public final class Tables {

    private final DynamoDbClient client;
    private final Set<String> existing;

    /** Through a client of the database that shall have them. */
    public Tables(DynamoDbClient client) {
        this.client = client;
        this.existing = client.listTablesPaginator().tableNames().stream().collect(Collectors.toSet());
    }

    /** Makes the table where it is missing, and adds what it lacks where it is there; takes nothing away. */
    public void make(Resource table) {
        String name = LocalNames.named(table, "TableName");
        if (existing.contains(name)) {
            addIndexes(table, client.describeTable(request -> request.tableName(name)).table());
        } else {
            create(name, table);
        }
        expire(name, Json.object(table.properties().get("TimeToLiveSpecification")));
    }

    private void create(String name, Resource table) {
        List<GlobalSecondaryIndex> indexes = indexes(table).toList();
        client.createTable(request -> request
                .tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(attributes(table))
                .keySchema(keys(table.properties().get("KeySchema")))
                .globalSecondaryIndexes(indexes.isEmpty() ? null : indexes));
    }

    private void addIndexes(Resource table, TableDescription found) {
        Set<String> known = found.globalSecondaryIndexes().stream()
                .map(GlobalSecondaryIndexDescription::indexName).collect(Collectors.toSet());
        indexes(table).filter(index -> !known.contains(index.indexName())).forEach(index ->
                client.updateTable(request -> request
                        .tableName(found.tableName())
                        .attributeDefinitions(attributes(table))
                        .globalSecondaryIndexUpdates(List.of(GlobalSecondaryIndexUpdate.builder().create(create -> create
                                .indexName(index.indexName())
                                .keySchema(index.keySchema())
                                .projection(index.projection())).build()))));
    }

    private void expire(String name, Map<String, Object> declared) {
        TimeToLiveStatus now = client.describeTimeToLive(request -> request.tableName(name))
                .timeToLiveDescription().timeToLiveStatus();
        if (Boolean.TRUE.equals(declared.get("Enabled")) && now != TimeToLiveStatus.ENABLED) {
            client.updateTimeToLive(request -> request.tableName(name).timeToLiveSpecification(specification ->
                    specification.enabled(true).attributeName((String) declared.get("AttributeName"))));
        }
    }

    private static Stream<GlobalSecondaryIndex> indexes(Resource table) {
        return Json.list(table.properties().get("GlobalSecondaryIndexes")).stream().map(Json::object).map(index ->
                GlobalSecondaryIndex.builder()
                        .indexName((String) index.get("IndexName"))
                        .keySchema(keys(index.get("KeySchema")))
                        .projection(projection(Json.object(index.get("Projection"))))
                        .build());
    }

    private static Projection projection(Map<String, Object> declared) {
        Collection<String> attributes = new ArrayList<>();
        Json.list(declared.get("NonKeyAttributes")).forEach(attribute -> attributes.add((String) attribute));
        return Projection.builder()
                .projectionType((String) declared.get("ProjectionType"))
                .nonKeyAttributes(attributes.isEmpty() ? null : attributes)
                .build();
    }

    private static List<KeySchemaElement> keys(Object declared) {
        return Json.list(declared).stream().map(Json::object).map(key -> KeySchemaElement.builder()
                .attributeName((String) key.get("AttributeName"))
                .keyType((String) key.get("KeyType"))
                .build()).toList();
    }

    private static List<AttributeDefinition> attributes(Resource table) {
        return Json.list(table.properties().get("AttributeDefinitions")).stream().map(Json::object)
                .map(attribute -> AttributeDefinition.builder()
                        .attributeName((String) attribute.get("AttributeName"))
                        .attributeType((String) attribute.get("AttributeType"))
                        .build()).toList();
    }
}
