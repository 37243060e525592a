package org.certline.persistence;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.certline.persistence.key.Cipher;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Makes cursors: the last key read, sealed together with the list it belongs to. */
@Singleton
final class Cursors {

    private final Cipher cipher;
    private final ObjectMapper mapper;

    Cursors(Cipher cipher, ObjectMapper mapper) {
        this.cipher = cipher;
        this.mapper = mapper;
    }

    String seal(String table, Listing listing, Map<String, AttributeValue> lastKey) {
        try {
            return cipher.encrypt(new String(mapper.writeValueAsBytes(Attributes.toTree(lastKey)),
                    java.nio.charset.StandardCharsets.UTF_8), table + listing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, AttributeValue> open(String table, Listing listing, String cursor) {
        String json = cipher.decrypt(cursor, table + listing).orElseThrow(CursorException::new);
        try {
            return Attributes.fromTree(mapper.readValue(json, io.micronaut.json.tree.JsonNode.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
