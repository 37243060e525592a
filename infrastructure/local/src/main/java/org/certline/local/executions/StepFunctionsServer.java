package org.certline.local.executions;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.certline.local.http.Loopback;
import org.certline.local.json.Json;
import org.certline.local.states.StateError;

/**
 * The part of the Step Functions API that starting and following executions takes, in its wire format (AWS JSON 1.0), so
 * that the client of the AWS SDK works as it is.
 */
public final class StepFunctionsServer implements AutoCloseable {

    private static final String TARGET = "AWSStepFunctions.";

    private final HttpServer server;
    private final Executions executions;

    private StepFunctionsServer(HttpServer server, Executions executions) {
        this.server = server;
        this.executions = executions;
    }

    /** Starts on a free port. */
    public static StepFunctionsServer start(Executions executions) throws IOException {
        HttpServer server = Loopback.server(0);
        StepFunctionsServer service = new StepFunctionsServer(server, executions);
        server.createContext("/", service::handle);
        server.start();
        return service;
    }

    /** Where it answers. */
    public URI endpoint() {
        return Loopback.address(server);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            try {
                String target = String.valueOf(exchange.getRequestHeaders().getFirst("X-Amz-Target"));
                Map<String, Object> request = Json.object(Json.read(exchange.getRequestBody().readAllBytes()));
                answer(exchange, 200, answer(target.replace(TARGET, ""), request));
            } catch (ServiceError refused) {
                answer(exchange, 400, Map.of("__type", refused.type(), "message", refused.getMessage()));
            } catch (UncheckedIOException | ClassCastException malformed) {
                answer(exchange, 400, Map.of("__type", "ValidationException", "message", String.valueOf(malformed.getMessage())));
            }
        }
    }

    private Map<String, Object> answer(String action, Map<String, Object> request) {
        return switch (action) {
            case "StartExecution" -> {
                Execution execution = executions.start(
                        (String) request.get("stateMachineArn"),
                        Json.string(request, "name").orElseGet(() -> UUID.randomUUID().toString()),
                        Json.string(request, "input").orElse("{}"));
                yield Map.of("executionArn", execution.arn(), "startDate", execution.started());
            }
            case "DescribeExecution" -> description(executions.describe((String) request.get("executionArn")));
            case "StopExecution" -> Map.of("stopDate", executions.stop(
                    (String) request.get("executionArn"),
                    new StateError(Json.string(request, "error").orElse(""), Json.string(request, "cause").orElse("")))
                    .stopped());
            default -> throw new ServiceError("UnknownOperationException", "Not known here: " + action);
        };
    }

    private static Map<String, Object> description(Execution execution) {
        Map<String, Object> description = new HashMap<>();
        description.put("executionArn", execution.arn());
        description.put("stateMachineArn", execution.machine());
        description.put("name", execution.name());
        description.put("status", execution.status().name());
        description.put("startDate", execution.started());
        description.put("stopDate", execution.running() ? null : execution.stopped());
        description.put("input", execution.input());
        description.put("output", execution.output());
        description.put("error", execution.error());
        description.put("cause", execution.cause());
        return description;
    }

    private static void answer(HttpExchange exchange, int status, Map<String, Object> body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.0");
        exchange.getResponseHeaders().set("x-amzn-RequestId", UUID.randomUUID().toString());
        Loopback.send(exchange, status, Json.bytes(body));
    }

    @Override
    public void close() {
        Loopback.stop(server);
    }
}
