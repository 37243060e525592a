package org.certline.testing;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import io.micronaut.context.ApplicationContext;
import io.micronaut.function.aws.proxy.payload2.APIGatewayV2HTTPEventFunction;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.certline.domain.account.Role;

/** Calls a function as the gateway does, as somebody. */
public final class Api {

    private final ApplicationContext context;
    private final APIGatewayV2HTTPEventFunction function;
    private final String token;

    private Api(ApplicationContext context, APIGatewayV2HTTPEventFunction function, String token) {
        this.context = context;
        this.function = function;
        this.token = token;
    }

    /** Nobody, who has no token. */
    public static Api of(ApplicationContext context) {
        return new Api(context, new APIGatewayV2HTTPEventFunction(context), "");
    }

    /** Somebody new of this role in this tenant. */
    public Api as(Role role, String tenantId, String... certificateTypeIds) {
        return withToken(SignedIn.as(context, role, tenantId, certificateTypeIds).accessToken());
    }

    /** Whoever holds this access token. */
    public Api withToken(String accessToken) {
        return new Api(context, function, accessToken);
    }

    public Answer get(String path) {
        return call("GET", path, null);
    }

    public Answer post(String path, Object body) {
        return call("POST", path, body);
    }

    public Answer put(String path, Object body) {
        return call("PUT", path, body);
    }

    public Answer patch(String path, Object body) {
        return call("PATCH", path, body);
    }

    public Answer delete(String path) {
        return call("DELETE", path, null);
    }

    /**
     * One request.
     *
     * @param body a map, a record Serde knows, a string or bytes taken as they are, or null for none
     */
    public Answer call(String method, String path, Object body) {
        return call(method, path, body, Map.of());
    }

    public Answer call(String method, String path, Object body, Map<String, String> headers) {
        URI uri = URI.create(path);
        Map<String, String> all = new HashMap<>(Map.of("host", "certline.example", "accept", "application/json"));
        if (!token.isEmpty()) {
            all.put("authorization", "Bearer " + token);
        }
        if (body != null) {
            all.put("content-type", "application/json");
        }
        all.putAll(headers);
        APIGatewayV2HTTPEvent event = APIGatewayV2HTTPEvent.builder().withVersion("2.0")
                .withRawPath(uri.getRawPath()).withRawQueryString(uri.getRawQuery() == null ? "" : uri.getRawQuery())
                .withQueryStringParameters(query(uri)).withHeaders(all).withBody(json(body))
                .withIsBase64Encoded(body instanceof byte[])
                .withRequestContext(APIGatewayV2HTTPEvent.RequestContext.builder().withStage("$default")
                        .withHttp(APIGatewayV2HTTPEvent.RequestContext.Http.builder().withMethod(method)
                                .withPath(uri.getPath()).withProtocol("HTTP/1.1").withSourceIp("203.0.113.9")
                                .withUserAgent("test").build())
                        .build())
                .build();
        return answer(function.handleRequest(event, new TestContext()));
    }

    private static Map<String, String> query(URI uri) {
        return uri.getRawQuery() == null ? Map.of() : Arrays.stream(uri.getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> decode(pair[0]), pair -> decode(pair.length > 1 ? pair[1] : ""),
                        (first, second) -> first + "," + second));
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private String json(Object body) {
        try {
            return switch (body) {
                case null -> null;
                case String text -> text;
                case byte[] bytes -> Base64.getEncoder().encodeToString(bytes);
                default -> context.getBean(ObjectMapper.class).writeValueAsString(body);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer answer(APIGatewayV2HTTPResponse response) {
        byte[] body = response.getBody() == null ? new byte[0]
                : response.getIsBase64Encoded() ? Base64.getDecoder().decode(response.getBody())
                        : response.getBody().getBytes(StandardCharsets.UTF_8);
        Map<String, String> headers = new HashMap<>();
        if (response.getHeaders() != null) {
            response.getHeaders().forEach((name, value) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), value));
        }
        if (response.getMultiValueHeaders() != null) {
            response.getMultiValueHeaders().forEach((name, values) ->
                    headers.put(name.toLowerCase(java.util.Locale.ROOT), String.join(",", values)));
        }
        return new Answer(response.getStatusCode(), headers, body, tree(body, headers));
    }

    private JsonNode tree(byte[] body, Map<String, String> headers) {
        try {
            return body.length > 0 && headers.getOrDefault("content-type", "").contains("json")
                    ? context.getBean(ObjectMapper.class).readValue(body, JsonNode.class)
                    : JsonNode.nullNode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
