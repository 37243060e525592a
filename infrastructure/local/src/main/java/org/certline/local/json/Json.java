package org.certline.local.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** JSON as plain Java values: map, list, string, number, boolean and null. */
public final class Json {

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private Json() {
    }

    /** Reads one JSON value; throws {@link UncheckedIOException} where the text is not JSON. */
    public static Object read(String text) {
        try {
            return MAPPER.readValue(text, Object.class);
        } catch (JsonProcessingException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    /** Reads one JSON value from UTF-8 bytes; throws {@link UncheckedIOException} where they are not JSON. */
    public static Object read(byte[] bytes) {
        try {
            return MAPPER.readValue(bytes, Object.class);
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    /** The value as compact JSON text. */
    public static String text(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The value as compact JSON in UTF-8. */
    public static byte[] bytes(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The value as an object; an absent one is empty. Throws {@link ClassCastException} where it is something else. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> object(Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    /** The value as a list; an absent one is empty, and a single value is a list of one. */
    public static List<Object> list(Object value) {
        return switch (value) {
            case null -> List.of();
            case Collection<?> values -> values.stream().map(Object.class::cast).toList();
            default -> List.of(value);
        };
    }

    /** The field of the object as text, if it is there. */
    public static Optional<String> string(Map<String, Object> object, String field) {
        return Optional.ofNullable(object.get(field)).map(Objects::toString);
    }
}
