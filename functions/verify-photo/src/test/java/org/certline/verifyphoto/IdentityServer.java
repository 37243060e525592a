package org.certline.verifyphoto;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Speaks as the identity service does over the wire, and says what a test wants. */
final class IdentityServer {

    private final HttpServer server;
    private volatile String answer = "";
    private volatile int asked;

    IdentityServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    Map<String, Object> settings() {
        return Map.of("certline.identity.endpoint", "http://127.0.0.1:" + server.getAddress().getPort(),
                "certline.identity.secret-id", "test", "certline.identity.secret-key", "test");
    }

    void says(String result, double similarity) {
        answer = "{\"Response\":{\"Result\":\"%s\",\"Description\":\"\",\"Sim\":%s,\"RequestId\":\"1\"}}"
                .formatted(result, similarity);
    }

    void isDown() {
        answer = "{\"Response\":{\"Error\":{\"Code\":\"InternalError\",\"Message\":\"\"},\"RequestId\":\"1\"}}";
    }

    int asked() {
        return asked;
    }

    void close() {
        server.stop(0);
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        asked++;
        byte[] body = answer.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
