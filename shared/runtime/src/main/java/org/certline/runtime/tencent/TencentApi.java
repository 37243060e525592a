package org.certline.runtime.tencent;

import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.TreeMap;

/**
 * One service of Tencent Cloud. Every call is one request: repeating it is the caller's decision.
 */
public final class TencentApi {

    private static final String CONTENT_TYPE = "application/json; charset=utf-8";
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(3);

    private final TencentService service;
    private final TencentCredentials credentials;
    private final JsonMapper json;
    private final InstantSource time;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT_TIMEOUT)
            .build();

    /**
     * @param time the world's time: the other side refuses signatures that are five minutes off, so this is
     *             never the clock that a demonstration moves
     */
    public TencentApi(TencentService service, TencentCredentials credentials, JsonMapper json, InstantSource time) {
        this.service = service;
        this.credentials = credentials;
        this.json = json;
        this.time = time;
    }

    /** Calls an action with these parameters. */
    public TencentReply call(String action, JsonNode parameters) {
        try {
            HttpRequest request = request(action, json.writeValueAsBytes(parameters));
            HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return response.statusCode() == 200
                    ? reply(json.readValue(response.body(), JsonNode.class))
                    : new TencentReply.Unreachable("HTTP status " + response.statusCode());
        } catch (IOException e) {
            return new TencentReply.Unreachable(e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new TencentReply.Unreachable("interrupted");
        }
    }

    private HttpRequest request(String action, byte[] body) {
        Instant now = time.instant();
        TreeMap<String, String> signed = new TreeMap<>();
        signed.put("content-type", CONTENT_TYPE);
        signed.put("host", service.endpoint().getRawAuthority());
        signed.put("x-tc-action", action);
        return HttpRequest.newBuilder(service.endpoint().resolve("/"))
                .timeout(service.timeout())
                .header("Authorization", new Tc3Signature(service.name(), now, signed, body).authorization(credentials))
                .header("Content-Type", CONTENT_TYPE)
                .header("X-TC-Action", action)
                .header("X-TC-Version", service.version())
                .header("X-TC-Timestamp", String.valueOf(now.getEpochSecond()))
                .header("X-TC-Region", service.region())
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
    }

    private static TencentReply reply(JsonNode body) {
        JsonNode response = body == null ? null : body.get("Response");
        if (response == null || !response.isObject()) {
            return new TencentReply.Unreachable("an answer without Response");
        }
        JsonNode error = response.get("Error");
        return error == null
                ? new TencentReply.Answer(response)
                : new TencentReply.Failure(error.get("Code").coerceStringValue());
    }
}
