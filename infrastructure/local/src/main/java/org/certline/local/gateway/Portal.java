package org.certline.local.gateway;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.certline.local.http.Loopback;

/** The portal's built files, as a bucket behind a content delivery network serves them. */
final class Portal {

    private final Path folder;
    private final PageHeaders headers;
    private final Map<Path, PortalFile> files = new ConcurrentHashMap<>();

    Portal(Path folder, PageHeaders headers) {
        this.folder = folder.toAbsolutePath().normalize();
        this.headers = headers;
    }

    /** Sends the file of that path, and the page itself for any path without a file ending; false where there is neither. */
    boolean serve(HttpExchange exchange, String path) throws IOException {
        if (!exchange.getRequestMethod().equals("GET") && !exchange.getRequestMethod().equals("HEAD")) {
            return false;
        }
        Optional<Path> found = find(PortalFile.ending(path).isEmpty() ? "/index.html" : path);
        if (found.isEmpty()) {
            return false;
        }
        PortalFile file = read(found.get());
        Headers answer = exchange.getResponseHeaders();
        headers.values().forEach(answer::set);
        answer.set("Content-Type", file.type());
        answer.set("Cache-Control", path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache");
        answer.set("Vary", "Accept-Encoding");
        boolean compressed = file.compressed().length > 0 && takesGzip(exchange.getRequestHeaders());
        if (compressed) {
            answer.set("Content-Encoding", "gzip");
        }
        Loopback.send(exchange, 200, compressed ? file.compressed() : file.bytes());
        return true;
    }

    private static boolean takesGzip(Headers request) {
        String accepted = request.getFirst("Accept-Encoding");
        return accepted != null && accepted.contains("gzip");
    }

    private PortalFile read(Path file) throws IOException {
        PortalFile known = files.get(file);
        if (known != null && known.isCurrent(file)) {
            return known;
        }
        PortalFile read = PortalFile.read(file);
        files.put(file, read);
        return read;
    }

    /** A regular file of the folder, links followed; nothing outside. */
    private Optional<Path> find(String path) throws IOException {
        try {
            Path file = folder.resolve(path.substring(1)).normalize();
            return file.startsWith(folder) && Files.isRegularFile(file)
                    && file.toRealPath().startsWith(folder.toRealPath()) ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }
}
