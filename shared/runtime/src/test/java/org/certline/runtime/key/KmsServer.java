package org.certline.runtime.key;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Speaks the wire format of AWS KMS for one key, and really signs. */
final class KmsServer implements AutoCloseable {

    private static final Pattern MESSAGE = Pattern.compile("\"Message\":\"([^\"]+)\"");

    private final PublicKey key;
    private final UnaryOperator<byte[]> signing;
    private final List<String> signRequests = new ArrayList<>();
    private final HttpServer server;

    KmsServer(PublicKey key, UnaryOperator<byte[]> signing) throws IOException {
        this.key = key;
        this.signing = signing;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What was asked for when signing, as JSON. */
    List<String> signRequests() {
        return signRequests;
    }

    /** Lays an object beside the key, under {@code /<bucket>/<key>} as S3 has it. */
    void keep(String path, String object) {
        server.createContext(path, exchange -> send(exchange, "application/octet-stream", object));
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
        String request = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        send(exchange, "application/x-amz-json-1.1", switch (target) {
            case "TrentService.GetPublicKey" -> field("PublicKey", key.getEncoded());
            case "TrentService.Sign" -> field("Signature", signature(request));
            default -> throw new IOException("not expected: " + target);
        });
    }

    private byte[] signature(String request) throws IOException {
        signRequests.add(request);
        Matcher message = MESSAGE.matcher(request);
        if (!message.find()) {
            throw new IOException("no message to sign");
        }
        return signing.apply(Base64.getDecoder().decode(message.group(1)));
    }

    private static void send(HttpExchange exchange, String type, String answer) throws IOException {
        try (exchange) {
            byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static String field(String name, byte[] value) {
        return "{\"%s\":\"%s\"}".formatted(name, Base64.getEncoder().encodeToString(value));
    }
}
