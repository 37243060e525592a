package org.certline.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes what functions start, over the wire of Step Functions, and starts nothing. */
public final class StateMachines {

    private static final String EXISTS = "{\"__type\":\"ExecutionAlreadyExists\",\"message\":\"exists\"}";
    private static final String STARTED = "{\"executionArn\":\"arn:aws:states:cn-north-1:1:execution:x:y\",\"startDate\":1}";

    private final ObjectMapper mapper = ObjectMapper.getDefault();
    private final List<Start> starts = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    /**
     * An execution that was asked for.
     *
     * @param workflow name of the definition
     * @param input    what it was given, as JSON
     */
    public record Start(String workflow, String name, String input) {
    }

    public StateMachines() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", this::answer);
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Settings of a context whose functions start these workflows here. */
    public Map<String, Object> settings(String workflow) {
        return Map.of(
                "aws.services.sfn.endpoint-override", "http://127.0.0.1:" + server.getAddress().getPort(),
                "certline.workflows." + workflow, "arn:aws:states:cn-north-1:123456789012:stateMachine:" + workflow);
    }

    /** What was started, in order; under one name only once. */
    public List<Start> starts() {
        return List.copyOf(starts);
    }

    private void answer(HttpExchange exchange) throws IOException {
        JsonNode request = mapper.readValue(exchange.getRequestBody(), JsonNode.class);
        String arn = request.get("stateMachineArn").getStringValue();
        Start start = new Start(arn.substring(arn.lastIndexOf(':') + 1), request.get("name").getStringValue(),
                request.get("input").getStringValue());
        boolean known = starts.stream().anyMatch(other -> other.name().equals(start.name()));
        if (!known) {
            starts.add(start);
        }
        byte[] body = (known ? EXISTS : STARTED).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("content-type", "application/x-amz-json-1.0");
        exchange.sendResponseHeaders(known ? 400 : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
