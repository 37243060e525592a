package org.certline.local.gateway;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.certline.local.clock.MovableClock;
import org.certline.local.functions.Functions;
import org.certline.local.http.Loopback;
import org.certline.local.template.Template;

/** Where people and programs reach the API and the portal. It has its address before it answers. */
public final class GatewayServer implements AutoCloseable {

    private final HttpServer server;
    private Gateway gateway;

    private GatewayServer(HttpServer server) {
        this.server = server;
    }

    /** Takes the port, a free one where it is 0; throws where somebody else has it. */
    public static GatewayServer bind(int port) throws IOException {
        return new GatewayServer(Loopback.server(port));
    }

    /** Where it answers. */
    public URI address() {
        return Loopback.address(server);
    }

    /**
     * Begins to answer.
     *
     * @param buckets where the S3 server answers, which the portal's pages may reach too
     */
    public void start(Template template, Functions functions, Optional<Path> portal, URI buckets, MovableClock clock) {
        PageHeaders headers = PageHeaders.of(template, buckets);
        gateway = new Gateway(Routes.of(template), functions, portal.map(folder -> new Portal(folder, headers)), clock,
                Gateway.LONGEST_ANSWER);
        server.createContext("/", gateway::handle);
        server.createContext("/_local/clock", new ClockDoor(clock)::handle);
        server.start();
    }

    @Override
    public void close() {
        Loopback.stop(server);
        if (gateway != null) {
            gateway.close();
        }
    }
}
