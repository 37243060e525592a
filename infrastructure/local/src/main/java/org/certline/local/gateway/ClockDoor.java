package org.certline.local.gateway;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.certline.local.clock.MovableClock;
import org.certline.local.http.Loopback;
import org.certline.local.json.Json;

/**
 * Lets a test or a demonstration move the clock: {@code PUT {"now": "2026-03-01T00:00:00Z"}}, {@code DELETE} for the
 * system's time, {@code GET} to look. The cloud has no such door.
 */
record ClockDoor(MovableClock clock) {

    void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            try {
                switch (exchange.getRequestMethod()) {
                    case "GET" -> { }
                    case "PUT" -> clock.moveTo(Optional.of(Instant.parse(
                            (String) Json.object(Json.read(exchange.getRequestBody().readAllBytes())).get("now"))));
                    case "DELETE" -> clock.moveTo(Optional.empty());
                    default -> {
                        answer(exchange, 405, Map.of("message", "GET, PUT or DELETE"));
                        return;
                    }
                }
                answer(exchange, 200, Map.of("now", clock.instant().toString()));
            } catch (DateTimeParseException | ClassCastException | NullPointerException | UncheckedIOException malformed) {
                answer(exchange, 400, Map.of("message", "{\"now\": \"2026-03-01T00:00:00Z\"} is expected"));
            }
        }
    }

    private static void answer(HttpExchange exchange, int status, Map<String, Object> body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        Loopback.send(exchange, status, Json.bytes(body));
    }
}
