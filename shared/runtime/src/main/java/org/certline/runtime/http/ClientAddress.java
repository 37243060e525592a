package org.certline.runtime.http;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import io.micronaut.http.HttpRequest;
import io.micronaut.servlet.http.ServletHttpRequest;

/** Where a request comes from. */
public final class ClientAddress {

    private ClientAddress() {
    }

    /** The address the gateway saw; it cannot be forged by a header. */
    public static String of(HttpRequest<?> request) {
        return request instanceof ServletHttpRequest<?, ?> servlet
                && servlet.getNativeRequest() instanceof APIGatewayV2HTTPEvent event
                ? event.getRequestContext().getHttp().getSourceIp()
                : "unknown";
    }
}
