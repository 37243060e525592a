package org.certline.local.states;

import com.dashjoin.jsonata.Jsonata;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.certline.local.json.Json;

/** The functions that Step Functions adds to JSONata. */
final class Functions {

    private Functions() {
    }

    static void bind(Jsonata.Frame frame) {
        frame.bind("partition", Functions::partition);
        frame.bind("parse", (String text) -> Json.read(text));
        frame.bind("hash", Functions::hash);
        frame.bind("uuid", () -> UUID.randomUUID().toString());
        frame.bind("range", Jsonata.function("range", Functions::range, null));
    }

    private static List<List<Object>> partition(List<Object> values, Number size) {
        List<List<Object>> parts = new ArrayList<>();
        for (int from = 0; from < values.size(); from += size.intValue()) {
            parts.add(List.copyOf(values.subList(from, Math.min(values.size(), from + size.intValue()))));
        }
        return parts;
    }

    private static List<Number> range(Number first, Number last, Number step) {
        List<Number> values = new ArrayList<>();
        for (long value = first.longValue(); value <= last.longValue(); value += step.longValue()) {
            values.add(value);
        }
        return values;
    }

    private static String hash(String text, String algorithm) {
        try {
            byte[] digest = MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException unknown) {
            throw new StateError(StateError.QUERY, algorithm + " is not a digest");
        }
    }
}
