package org.certline.local.gateway;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.certline.local.http.Loopback;

/** The portal's built files, as a bucket behind a content delivery network serves them. */
final class Portal {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"), Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"), Map.entry("json", "application/json"),
            Map.entry("yml", "application/yaml"), Map.entry("svg", "image/svg+xml"), Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"), Map.entry("woff2", "font/woff2"), Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("webmanifest", "application/manifest+json"), Map.entry("jpg", "image/jpeg"));

    private final Path folder;

    Portal(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** Sends the file of that path, and the page itself for any path without a file ending; false where there is neither. */
    boolean serve(HttpExchange exchange, String path) throws IOException {
        if (!exchange.getRequestMethod().equals("GET") && !exchange.getRequestMethod().equals("HEAD")) {
            return false;
        }
        Optional<Path> file = file(path).or(() -> ending(path).isEmpty() ? file("/index.html") : Optional.empty());
        if (file.isEmpty()) {
            return false;
        }
        exchange.getResponseHeaders().set(
                "Content-Type", TYPES.getOrDefault(ending(file.get().toString()), "application/octet-stream"));
        exchange.getResponseHeaders().set("Cache-Control", path.startsWith("/assets/") ? "max-age=31536000" : "no-cache");
        Loopback.send(exchange, 200, Files.readAllBytes(file.get()));
        return true;
    }

    private Optional<Path> file(String path) {
        Path file = folder.resolve(path.substring(1)).normalize();
        return Optional.of(file).filter(inside -> inside.startsWith(folder)).filter(Files::isRegularFile);
    }

    private static String ending(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.contains(".") ? name.substring(name.lastIndexOf('.') + 1) : "";
    }
}
