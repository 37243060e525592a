package org.certline.persistence.key;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/**
 * The two keys that personal data is encrypted and looked up with. Made once, kept wrapped in the table {@code key},
 * unwrapped once per function instance.
 */
@Singleton
final class DataKeys {

    private static final int KEY_BYTES = 32;
    private static final Map<String, AttributeValue> KEY = Map.of(
            "pk", AttributeValue.fromS("data-key"), "sk", AttributeValue.fromS("1"));
    private static final String WRAPPED = "wrapped";

    private final DynamoDbClient dynamo;
    private final KeyVault vault;
    private final String table;
    private byte[] keys;

    DataKeys(DynamoDbClient dynamo, KeyVault vault, @Value("${certline.tables.key}") String table) {
        this.dynamo = dynamo;
        this.vault = vault;
        this.table = table;
    }

    SecretKey encryption() {
        return new SecretKeySpec(Arrays.copyOf(keys(), KEY_BYTES), "AES");
    }

    SecretKey digest() {
        return new SecretKeySpec(Arrays.copyOfRange(keys(), KEY_BYTES, 2 * KEY_BYTES), "HmacSHA256");
    }

    private synchronized byte[] keys() {
        if (keys == null) {
            keys = vault.unwrap(stored());
        }
        return keys;
    }

    private byte[] stored() {
        Map<String, AttributeValue> item = read();
        if (item.isEmpty()) {
            create();
            item = read();
        }
        return item.get(WRAPPED).b().asByteArray();
    }

    private Map<String, AttributeValue> read() {
        return dynamo.getItem(request -> request.tableName(table).key(KEY).consistentRead(true)).item();
    }

    private void create() {
        byte[] fresh = new byte[2 * KEY_BYTES];
        new SecureRandom().nextBytes(fresh);
        Map<String, AttributeValue> item = new java.util.HashMap<>(KEY);
        item.put(WRAPPED, AttributeValue.fromB(SdkBytes.fromByteArray(vault.wrap(fresh))));
        try {
            dynamo.putItem(request -> request.tableName(table).item(item)
                    .conditionExpression("attribute_not_exists(pk)"));
        } catch (ConditionalCheckFailedException madeByAnother) {
            Arrays.fill(fresh, (byte) 0);
        }
    }
}
