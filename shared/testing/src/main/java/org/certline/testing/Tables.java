package org.certline.testing;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/** DynamoDB Local in memory, with the table of every area. */
final class Tables {

    /** Every area that keeps records. */
    static final List<String> AREAS = List.of("key", "account", "organization", "certificatetype", "plan", "candidate",
            "site", "registration", "payment", "arrangement", "score", "issuance", "chain", "task",
            "notification", "notice", "audit", "idempotency");

    private final URI endpoint;

    private Tables(URI endpoint) {
        this.endpoint = endpoint;
    }

    static Tables start() {
        try {
            Server server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            server.setHandler(new LocalDynamoDBServerHandler(
                    new LocalDynamoDBRequestHandler(0, true, null, true, false), null));
            server.start();
            int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
            Tables tables = new Tables(URI.create("http://127.0.0.1:" + port));
            tables.create();
            return tables;
        } catch (Exception e) {
            throw new IllegalStateException("DynamoDB Local does not start", e);
        }
    }

    URI endpoint() {
        return endpoint;
    }

    private void create() {
        try (DynamoDbClient dynamo = DynamoDbClient.builder().endpointOverride(endpoint).region(Region.CN_NORTH_1)
                .httpClient(UrlConnectionHttpClient.create())
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
                .build()) {
            AREAS.forEach(area -> create(dynamo, area));
        }
    }

    private static void create(DynamoDbClient dynamo, String area) {
        dynamo.createTable(request -> request.tableName(area).billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(List.of("pk", "sk", "gsi1pk", "gsi1sk", "gsi2pk", "gsi2sk").stream()
                        .map(name -> AttributeDefinition.builder().attributeName(name)
                                .attributeType(ScalarAttributeType.S).build()).toList())
                .keySchema(key("pk", "sk"))
                .globalSecondaryIndexes(index("gsi1"), index("gsi2")));
    }

    private static GlobalSecondaryIndex index(String name) {
        return GlobalSecondaryIndex.builder().indexName(name).keySchema(key(name + "pk", name + "sk"))
                .projection(projection -> projection.projectionType(ProjectionType.ALL)).build();
    }

    private static List<KeySchemaElement> key(String partition, String sort) {
        return List.of(KeySchemaElement.builder().attributeName(partition).keyType(KeyType.HASH).build(),
                KeySchemaElement.builder().attributeName(sort).keyType(KeyType.RANGE).build());
    }
}
