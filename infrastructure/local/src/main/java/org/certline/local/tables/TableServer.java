package org.certline.local.tables;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/**
 * DynamoDB Local on a folder, reachable from this machine only. Its own server listens on every interface, which is why
 * its handler is put behind another one here.
 */
public final class TableServer implements AutoCloseable {

    private final Server server;
    private final LocalDynamoDBServerHandler handler;

    private TableServer(Server server, LocalDynamoDBServerHandler handler) {
        this.server = server;
        this.handler = handler;
    }

    /** Starts on a free port. What is in the folder is there again; a write that was answered survives any end. */
    public static TableServer start(Path folder) throws IOException {
        Files.createDirectories(folder);
        try {
            LocalDynamoDBServerHandler handler = new LocalDynamoDBServerHandler(
                    new LocalDynamoDBRequestHandler(0, false, folder.toString(), true, false), null);
            Server server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            server.setHandler(handler);
            server.start();
            return new TableServer(server, handler);
        } catch (Exception unstartable) {
            throw new IOException("DynamoDB Local does not start on " + folder, unstartable);
        }
    }

    /** Where it answers. */
    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + ((ServerConnector) server.getConnectors()[0]).getLocalPort());
    }

    @Override
    public void close() throws IOException {
        try {
            server.stop();
        } catch (Exception stuck) {
            throw new IOException("DynamoDB Local does not stop", stuck);
        } finally {
            handler.close();
        }
    }
}
