package org.certline.runtime.http;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.BasicHttpAttributes;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import org.certline.runtime.Identifiers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives each request an id and logs one line for it: method, route template and status, no value of anybody's. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class RequestLog implements Ordered {

    private static final Logger LOG = LoggerFactory.getLogger("org.certline.request");

    private final Identifiers identifiers;

    RequestLog(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @RequestFilter
    void begin(HttpRequest<?> request) {
        request.setAttribute(Correlation.ATTRIBUTE, identifiers.next());
    }

    @ResponseFilter
    void end(HttpRequest<?> request, MutableHttpResponse<?> response) {
        String id = Correlation.of(request);
        response.header(Correlation.HEADER, id);
        response.header("Cache-Control", response.getHeaders().getFirst("Cache-Control").orElse("no-store"));
        LOG.atInfo().addKeyValue("request", id).addKeyValue("method", request.getMethodName())
                .addKeyValue("route", BasicHttpAttributes.getUriTemplate(request).orElse("none"))
                .addKeyValue("status", response.code()).log("request");
    }
}
