package org.certline.local.mainline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** Somebody who uses the platform through its public API, signed in or not. */
public final class Person {

    private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final URI address;
    private final String loginName;
    private final String password;
    private String token = "";

    private Person(URI address, String loginName, String password) {
        this.address = address;
        this.loginName = loginName;
        this.password = password;
    }

    /** Somebody without an account. */
    public static Person stranger(URI address) {
        return new Person(address, "", "");
    }

    /** Somebody with an account who will sign in when needed. */
    public Person named(String name, String secret) {
        return new Person(address, name, secret);
    }

    /** Changes the given password into an own one, and works with that from now on. */
    public Person choosePassword(String given, String chosen) {
        Person first = named(loginName, given);
        first.put("/api/accounts/me/password", Map.of("password", given, "newPassword", chosen));
        return named(loginName, chosen);
    }

    public String loginName() {
        return loginName;
    }

    public JsonNode get(String path) {
        return call("GET", path, null);
    }

    public JsonNode post(String path, Object body) {
        return call("POST", path, body);
    }

    public JsonNode put(String path, Object body) {
        return call("PUT", path, body);
    }

    public JsonNode delete(String path) {
        return call("DELETE", path, null);
    }

    /** What a link leads to. */
    public byte[] download(URI link) {
        HttpResponse<byte[]> response = send(HttpRequest.newBuilder(link).build());
        if (response.statusCode() != 200) {
            throw new MainLineException("GET of a link", response.statusCode(), response.body());
        }
        return response.body();
    }

    /** Sends a file where an upload link says. */
    public void upload(URI link, Path file) {
        try {
            HttpResponse<byte[]> response = send(HttpRequest.newBuilder(link).PUT(BodyPublishers.ofFile(file)).build());
            if (response.statusCode() != 200) {
                throw new MainLineException("PUT of a file", response.statusCode(), response.body());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode call(String method, String path, Object body) {
        if (!loginName.isEmpty() && token.isEmpty()) {
            signIn();
        }
        HttpResponse<byte[]> response = send(request(method, path, body));
        if (response.statusCode() == 401 && !loginName.isEmpty()) {
            signIn();
            response = send(request(method, path, body));
        }
        if (response.statusCode() >= 300) {
            throw new MainLineException(method + " " + path, response.statusCode(), response.body());
        }
        return read(response.body());
    }

    private void signIn() {
        token = "";
        HttpResponse<byte[]> response = send(request("POST", "/api/sessions",
                Map.of("loginName", loginName, "password", password)));
        if (response.statusCode() != 201) {
            throw new MainLineException("sign-in of " + loginName, response.statusCode(), response.body());
        }
        token = read(response.body()).get("accessToken").asText();
    }

    private HttpRequest request(String method, String path, Object body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path)).timeout(LONGEST)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(write(body)));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return request.build();
    }

    private static HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static byte[] write(Object body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
