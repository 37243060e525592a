package org.certline.record;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Shows the chain's bucket over HTTP, as it is or with one byte of one object changed. */
final class ChainServer implements AutoCloseable {

    private final S3Client s3;
    private final HttpServer server;
    private final Set<String> served = new ConcurrentSkipListSet<>();
    private volatile String changedPath = "";
    private volatile int changedByte;

    ChainServer(S3Client s3) throws IOException {
        this.s3 = s3;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    Set<String> served() {
        return new TreeSet<>(served);
    }

    void change(String path, int at) {
        changedPath = path;
        changedByte = at;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().substring(1);
            Optional<byte[]> object = read(path);
            exchange.sendResponseHeaders(object.isPresent() ? 200 : 404, object.isPresent() ? 0 : -1);
            if (object.isPresent()) {
                served.add(path);
                byte[] bytes = object.get();
                if (path.equals(changedPath)) {
                    bytes[changedByte % bytes.length] ^= 1;
                }
                exchange.getResponseBody().write(bytes);
            }
        }
    }

    private Optional<byte[]> read(String path) {
        try {
            return Optional.of(s3.getObjectAsBytes(request -> request.bucket("chain").key(path)).asByteArray());
        } catch (NoSuchKeyException missing) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
