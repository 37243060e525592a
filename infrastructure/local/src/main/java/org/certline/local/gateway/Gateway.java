package org.certline.local.gateway;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.certline.local.functions.Functions;
import org.certline.local.http.Loopback;
import org.certline.local.json.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The HTTP API: declared routes reach their functions, everything else is the portal's or does not exist. */
final class Gateway implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Gateway.class);

    /** Limits of API Gateway that cannot be raised. */
    private static final int LARGEST_BODY = 10 * 1024 * 1024;
    static final Duration LONGEST_ANSWER = Duration.ofSeconds(30);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Routes routes;
    private final Functions functions;
    private final Optional<Portal> portal;
    private final Clock clock;
    private final Duration longestAnswer;

    Gateway(Routes routes, Functions functions, Optional<Portal> portal, Clock clock, Duration longestAnswer) {
        this.routes = routes;
        this.functions = functions;
        this.portal = portal;
        this.clock = clock;
        this.longestAnswer = longestAnswer;
    }

    void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            Optional<Routes.Match> match = routes.find(exchange.getRequestMethod(), path);
            if (match.isPresent()) {
                proxy(exchange, match.get());
            } else if (portal.isEmpty() || !path.startsWith("/") || path.startsWith("/api/") || !portal.get().serve(exchange, path)) {
                refuse(exchange, 404, "Not Found");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void proxy(HttpExchange exchange, Routes.Match match) throws IOException, InterruptedException {
        byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            exchange.getResponseHeaders().set("Connection", "close");
            refuse(exchange, 413, "Request Entity Too Large");
            return;
        }
        String requestId = UUID.randomUUID().toString();
        exchange.getResponseHeaders().set("Apigw-Requestid", requestId);
        byte[] event = Json.bytes(ProxyEvent.of(exchange, match, requestId, body, clock));
        try {
            ProxyAnswer.send(exchange, answer(match.route().function(), event));
        } catch (TimeoutException late) {
            refuse(exchange, 503, "Service Unavailable");
        } catch (ExecutionException failed) {
            LOG.warn("{} has no answer: {}", match.route().key(), failed.getCause().toString());
            refuse(exchange, 500, "Internal Server Error");
        }
    }

    /** What a busy machine takes to make a function ready says nothing of the cloud, so it does not count. */
    private byte[] answer(String function, byte[] event)
            throws InterruptedException, ExecutionException, TimeoutException {
        threads.submit(() -> functions.start(function)).get();
        Future<byte[]> answer = threads.submit(() -> functions.invoke(function, event));
        try {
            return answer.get(longestAnswer.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            answer.cancel(true);
        }
    }

    private static void refuse(HttpExchange exchange, int status, String message) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        Loopback.send(exchange, status, Json.bytes(Map.of("message", message)));
    }

    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
    }
}
