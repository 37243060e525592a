package org.certline.documents.seal;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A time-stamping authority asked over HTTP (RFC 3161 §3.4). */
public final class HttpTimestampAuthority implements TimestampAuthority {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI address;

    public HttpTimestampAuthority(URI address) {
        this.address = address;
    }

    @Override
    public byte[] answer(byte[] request) throws IOException {
        HttpRequest post = HttpRequest.newBuilder(address).timeout(PATIENCE)
                .header("Content-Type", "application/timestamp-query")
                .POST(BodyPublishers.ofByteArray(request)).build();
        try {
            HttpResponse<byte[]> response = client.send(post, BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new IOException("the time-stamping authority answered " + response.statusCode());
            }
            return response.body();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while waiting for a timestamp");
        }
    }
}
