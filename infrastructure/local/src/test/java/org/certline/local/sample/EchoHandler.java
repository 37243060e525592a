package org.certline.local.sample;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.certline.local.json.Json;

/** Answers with what it was given and what it knows. */
public final class EchoHandler implements RequestHandler<Map<String, Object>, Map<String, Object>> {

    private final ApplicationContext context;

    public EchoHandler(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public Map<String, Object> handleRequest(Map<String, Object> event, Context lambda) {
        Map<String, Object> known = new TreeMap<>();
        known.put("table", context.getRequiredProperty("sample.tables.notes", String.class));
        known.put("colour", context.getRequiredProperty("sample.colour", String.class));
        known.put("url", context.getRequiredProperty("sample.url", String.class));
        known.put("now", context.getBean(Clock.class).instant().toString());
        known.put("function", lambda.getFunctionName());
        if ("hang".equals(event.get("body"))) {
            Received.waitForever();
        }
        return Map.of(
                "statusCode", 201,
                "headers", Map.of("content-type", "application/json", "x-sample", "yes"),
                "cookies", java.util.List.of("a=1; HttpOnly", "b=2"),
                "body", Json.text(Map.of("event", event, "known", known)));
    }
}
