package org.certline.local.simulator;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/** How the simulator sends an answer. */
final class Replies {

    private Replies() {
    }

    /** Sends a whole body of JSON. */
    static void send(HttpExchange exchange, int status, byte[] json) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, json.length);
        exchange.getResponseBody().write(json);
    }
}
