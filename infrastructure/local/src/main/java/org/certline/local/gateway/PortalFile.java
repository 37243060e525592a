package org.certline.local.gateway;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * A file of the portal as it was read.
 *
 * @param modified   when the file that was read was written
 * @param compressed the bytes in gzip; empty where that saves nothing worth having
 */
record PortalFile(FileTime modified, String type, byte[] bytes, byte[] compressed) {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"), Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("mjs", "text/javascript; charset=utf-8"), Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("json", "application/json"), Map.entry("svg", "image/svg+xml"), Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"), Map.entry("ico", "image/x-icon"), Map.entry("woff2", "font/woff2"),
            Map.entry("wasm", "application/wasm"), Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("webmanifest", "application/manifest+json"));

    private static final byte[] NONE = {};

    /** CloudFront compresses from this size. */
    private static final int WORTH_COMPRESSING = 1000;

    static PortalFile read(Path file) throws IOException {
        FileTime modified = Files.getLastModifiedTime(file);
        byte[] bytes = Files.readAllBytes(file);
        String type = TYPES.getOrDefault(ending(file.getFileName().toString()), "application/octet-stream");
        boolean text = type.startsWith("text/") || type.endsWith("json") || type.endsWith("xml") || type.endsWith("wasm");
        return new PortalFile(modified, type, bytes, text && bytes.length >= WORTH_COMPRESSING ? gzip(bytes) : NONE);
    }

    /** Whether the file was not written since. */
    boolean isCurrent(Path file) throws IOException {
        return modified.equals(Files.getLastModifiedTime(file));
    }

    /** What follows the last dot of a path's last part; empty where there is none. */
    static String ending(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.contains(".") ? name.substring(name.lastIndexOf('.') + 1) : "";
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }
}
