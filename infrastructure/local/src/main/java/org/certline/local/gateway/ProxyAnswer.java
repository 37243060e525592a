package org.certline.local.gateway;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.certline.local.http.Loopback;
import org.certline.local.json.Json;

/** A function's answer as the HTTP API reads it: payload format 2.0. */
final class ProxyAnswer {

    private ProxyAnswer() {
    }

    /** Sends the answer. One without a status is the body of a 200 itself. */
    static void send(HttpExchange exchange, byte[] answer) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        if (!(Json.read(answer) instanceof Map<?, ?> document) || !document.containsKey("statusCode")) {
            headers.set("Content-Type", "application/json");
            Loopback.send(exchange, 200, answer);
            return;
        }
        Map<String, Object> response = Json.object(document);
        Json.object(response.get("headers")).forEach((name, value) -> headers.set(name, String.valueOf(value)));
        Json.object(response.get("multiValueHeaders")).forEach((name, values) ->
                Json.list(values).forEach(value -> addOnce(headers, name, String.valueOf(value))));
        Json.list(response.get("cookies")).forEach(cookie -> headers.add("Set-Cookie", (String) cookie));
        headers.remove("Content-Length");
        String body = Json.string(response, "body").orElse("");
        Loopback.send(exchange, ((Number) response.get("statusCode")).intValue(),
                Boolean.TRUE.equals(response.get("isBase64Encoded"))
                        ? Base64.getDecoder().decode(body)
                        : body.getBytes(StandardCharsets.UTF_8));
    }

    private static void addOnce(Headers headers, String name, String value) {
        if (!headers.containsKey(name) || !headers.get(name).contains(value)) {
            headers.add(name, value);
        }
    }
}
