package org.certline.openapi;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** JSON objects as maps. */
final class Json {

    private static final ObjectMapper MAPPER = ObjectMapper.getDefault();

    private Json() {
    }

    static Map<String, Object> read(Path file) throws IOException {
        return MAPPER.readValue(Files.readAllBytes(file), Argument.mapOf(String.class, Object.class));
    }

    static void write(Path file, Map<String, Object> object) throws IOException {
        Files.write(file, MAPPER.writeValueAsBytes(object));
    }

    /** The object under a name, empty where there is none. */
    static Map<String, Object> object(Map<String, Object> parent, String name) {
        Object child = parent.get(name);
        return child == null ? Map.of() : object(child);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> object(Object node) {
        return (Map<String, Object>) node;
    }
}
