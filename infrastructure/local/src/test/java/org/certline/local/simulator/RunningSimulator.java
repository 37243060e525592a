package org.certline.local.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import org.certline.runtime.tencent.TencentApi;
import org.certline.runtime.tencent.TencentCredentials;
import org.certline.runtime.tencent.TencentService;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A simulator for one test, with a client for it and a hand on its control door. */
final class RunningSimulator implements AfterEachCallback {

    static final TencentCredentials KEYS = new TencentCredentials("AKIDsimulated", "simulated");
    private static final JsonMapper JSON = JsonMapper.createDefault();

    private final TencentSimulator simulator;

    RunningSimulator() {
        try {
            simulator = TencentSimulator.start(0, KEYS, JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        simulator.close();
    }

    TencentApi api(String service, String version, TencentCredentials keys, InstantSource time) {
        return new TencentApi(
                new TencentService(service, version, simulator.endpoint(), "", Duration.ofMillis(800)), keys, JSON, time);
    }

    void control(String body) throws IOException, InterruptedException {
        assertThat(put(body).statusCode()).isEqualTo(200);
    }

    HttpResponse<String> put(String body) throws IOException, InterruptedException {
        return send("/_control", HttpRequest.newBuilder().PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    String messages() throws IOException, InterruptedException {
        return send("/_messages", HttpRequest.newBuilder()).body();
    }

    private HttpResponse<String> send(String path, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request.uri(simulator.endpoint().resolve(path)).build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
