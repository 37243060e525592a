package org.certline.local.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** {@code PUT /_control}: how tests and demonstrations tell the simulator to misbehave. */
final class ControlDoor implements HttpHandler {

    private final JsonMapper json;
    private volatile Behaviour behaviour = Behaviour.USUAL;

    ControlDoor(JsonMapper json) {
        this.json = json;
    }

    /** As last set. */
    Behaviour behaviour() {
        return behaviour;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestMethod().equals("PUT")) {
                answer(exchange, 405, "PUT only");
                return;
            }
            try {
                behaviour = read(json.readValue(exchange.getRequestBody().readAllBytes(), JsonNode.class));
                answer(exchange, 200, behaviour.toString());
            } catch (IOException | IllegalArgumentException e) {
                answer(exchange, 400, "expected {\"mode\": \"ok|slow|failing|down\", \"mismatch\": [], \"slowSeconds\": 5}");
            }
        }
    }

    private static Behaviour read(JsonNode body) {
        if (body == null || !body.isObject()) {
            throw new IllegalArgumentException("not an object");
        }
        JsonNode mode = body.get("mode");
        JsonNode mismatch = body.get("mismatch");
        JsonNode seconds = body.get("slowSeconds");
        Set<String> ends = new HashSet<>();
        if (mismatch != null) {
            mismatch.values().forEach(end -> ends.add(end.coerceStringValue()));
        }
        return new Behaviour(
                mode == null
                        ? Behaviour.USUAL.mode()
                        : Behaviour.Mode.valueOf(mode.coerceStringValue().toUpperCase(Locale.ROOT)),
                ends,
                seconds == null ? Behaviour.USUAL.slowness() : Duration.ofMillis((long) (seconds.getDoubleValue() * 1000)));
    }

    private void answer(HttpExchange exchange, int status, String text) throws IOException {
        Replies.send(exchange, status, json.writeValueAsBytes(JsonNode.createStringNode(text)));
    }
}
