package org.certline.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.certline.local.functions.FunctionDeclaration;
import org.certline.local.functions.Functions;
import org.certline.local.http.Loopback;
import org.certline.local.sample.EchoHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What does not need the whole cloud: patience, and the portal beside the API. */
final class GatewayTest {

    @TempDir
    private Path folder;
    private HttpServer server;
    private Functions functions;
    private Gateway gateway;

    @BeforeEach
    void start() throws IOException {
        Path portal = Files.createDirectories(folder.resolve("portal"));
        Files.writeString(portal.resolve("index.html"), "<html>");
        Files.writeString(Files.createDirectories(portal.resolve("assets")).resolve("a.js"), "1");
        Files.writeString(folder.resolve("secret.txt"), "secret");
        functions = new Functions(List.of(new FunctionDeclaration("echo", EchoHandler.class.getName(),
                Map.of("SAMPLE_TABLES_NOTES", "t", "SAMPLE_COLOUR", "c", "SAMPLE_URL", "u"),
                Duration.ofSeconds(20), Optional.of(1))), Map::of, Clock.systemUTC());
        gateway = new Gateway(new Routes(Stream.of(Route.of("POST /api/echo", "echo"))), functions,
                Optional.of(new Portal(portal, new PageHeaders(Map.of("X-Frame-Options", "DENY")))), Clock.systemUTC(), Duration.ofSeconds(3));
        server = Loopback.server(0);
        server.createContext("/", gateway::handle);
        server.start();
    }

    @AfterEach
    void stop() {
        Loopback.stop(server);
        gateway.close();
        functions.close();
    }

    @Test
    void whoeverAnswersTooLateIsUnavailable() throws Exception {
        HttpResponse<String> response = send("/api/echo", "POST", "hang");
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.body()).isEqualTo("{\"message\":\"Service Unavailable\"}");
        assertThat(send("/api/echo", "POST", "again").statusCode()).isEqualTo(201);
    }

    @Test
    void thePortalHasEveryOtherPath() throws Exception {
        assertThat(send("/plans/7", "GET", "").body()).isEqualTo("<html>");
        assertThat(send("/assets/a.js", "GET", "").headers().firstValue("content-type"))
                .contains("text/javascript; charset=utf-8");
        assertThat(send("/assets/missing.js", "GET", "").statusCode()).isEqualTo(404);
        assertThat(send("/api/missing", "GET", "").statusCode()).isEqualTo(404);
        assertThat(send("/plans/7", "POST", "x").statusCode()).isEqualTo(404);
    }

    @Test
    void nothingOutsideThePortalsFolderIsServed() throws Exception {
        Files.createSymbolicLink(folder.resolve("portal/link.txt"), folder.resolve("secret.txt"));
        for (String path : List.of("/%2e%2e/secret.txt", "/assets/%2e%2e/%2e%2e/secret.txt", "/link.txt", "/a%00.txt")) {
            assertThat(send(path, "GET", "").statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void browsersAreToldWhatPagesMayDoAndWhatTheyMayKeep() throws Exception {
        assertThat(send("/", "GET", "").headers().map()).containsEntry("x-frame-options", List.of("DENY"))
                .containsEntry("cache-control", List.of("no-cache"));
        assertThat(send("/assets/a.js", "GET", "").headers().firstValue("cache-control"))
                .contains("public, max-age=31536000, immutable");
    }

    @Test
    void aLargeFileIsCompressedForThoseWhoTakeIt() throws Exception {
        String script = "a".repeat(5000);
        Files.writeString(folder.resolve("portal/assets/b.js"), script);
        assertThat(send("/assets/b.js", "GET", "").body()).isEqualTo(script);
        HttpResponse<byte[]> packed = HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(Loopback.address(server).resolve("/assets/b.js"))
                        .header("Accept-Encoding", "gzip, br").build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(packed.headers().firstValue("content-encoding")).contains("gzip");
        assertThat(packed.body()).hasSizeLessThan(100);
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
            assertThat(unpacked.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo(script);
        }
    }

    private HttpResponse<String> send(String path, String method, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(Loopback.address(server).resolve(path))
                .method(method, HttpRequest.BodyPublishers.ofString(body)).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
