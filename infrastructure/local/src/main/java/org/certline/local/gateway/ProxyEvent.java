package org.certline.local.gateway;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.certline.local.template.LocalNames;

/** A request as the HTTP API hands it to a function: payload format 2.0. */
final class ProxyEvent {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final String COOKIE = "cookie";

    private ProxyEvent() {
    }

    /** The event; the path in it is decoded and the query is not, as on AWS. */
    static Map<String, Object> of(HttpExchange exchange, Routes.Match match, String requestId, byte[] body, Clock clock) {
        Map<String, String> headers = headers(exchange);
        String query = exchange.getRequestURI().getRawQuery();
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("version", "2.0");
        event.put("routeKey", match.route().key());
        event.put("rawPath", exchange.getRequestURI().getPath());
        event.put("rawQueryString", query == null ? "" : query);
        List<String> cookies = cookies(exchange.getRequestHeaders());
        if (!cookies.isEmpty()) {
            event.put("cookies", cookies);
        }
        event.put("headers", headers);
        if (query != null && !query.isEmpty()) {
            event.put("queryStringParameters", parameters(query));
        }
        event.put("requestContext", context(exchange, match, requestId, headers, clock));
        if (!match.variables().isEmpty()) {
            event.put("pathParameters", match.variables());
        }
        boolean text = isText(headers.getOrDefault("content-type", "text/plain"));
        if (body.length > 0) {
            event.put("body", text ? new String(body, StandardCharsets.UTF_8) : Base64.getEncoder().encodeToString(body));
        }
        event.put("isBase64Encoded", body.length > 0 && !text);
        return event;
    }

    private static Map<String, Object> context(
            HttpExchange exchange, Routes.Match match, String requestId, Map<String, String> headers, Clock clock) {
        Instant now = clock.instant();
        Map<String, Object> http = new LinkedHashMap<>();
        http.put("method", exchange.getRequestMethod());
        http.put("path", exchange.getRequestURI().getPath());
        http.put("protocol", exchange.getProtocol());
        http.put("sourceIp", exchange.getRemoteAddress().getAddress().getHostAddress());
        http.put("userAgent", headers.getOrDefault("user-agent", ""));
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("accountId", LocalNames.ACCOUNT);
        context.put("apiId", "local");
        context.put("domainName", headers.getOrDefault("host", ""));
        context.put("domainPrefix", "local");
        context.put("http", http);
        context.put("requestId", requestId);
        context.put("routeKey", match.route().key());
        context.put("stage", "$default");
        context.put("time", TIME.format(now));
        context.put("timeEpoch", now.toEpochMilli());
        return context;
    }

    private static Map<String, String> headers(HttpExchange exchange) {
        Map<String, String> headers = new TreeMap<>();
        exchange.getRequestHeaders().forEach((name, values) ->
                headers.put(name.toLowerCase(Locale.ROOT), String.join(",", values)));
        headers.remove(COOKIE);
        return headers;
    }

    private static List<String> cookies(Headers headers) {
        List<String> cookies = new ArrayList<>();
        headers.getOrDefault(COOKIE, List.of()).forEach(header -> cookies.addAll(List.of(header.split(";\\s*"))));
        return cookies;
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new TreeMap<>();
        for (String pair : query.split("&")) {
            String[] parts = pair.split("=", 2);
            parameters.merge(decoded(parts[0]), parts.length == 2 ? decoded(parts[1]) : "", (a, b) -> a + "," + b);
        }
        return parameters;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static boolean isText(String contentType) {
        String type = contentType.toLowerCase(Locale.ROOT);
        return type.startsWith("text/") || type.startsWith("application/json") || type.contains("+json")
                || type.startsWith("application/xml") || type.startsWith("application/javascript")
                || type.startsWith("application/x-www-form-urlencoded");
    }
}
