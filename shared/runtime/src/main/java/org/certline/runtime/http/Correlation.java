package org.certline.runtime.http;

import io.micronaut.http.HttpRequest;

/** The id of a request, in its answer, its problem documents and its log lines. */
public final class Correlation {

    static final String HEADER = "X-Request-Id";
    static final String ATTRIBUTE = "certline.request-id";

    private Correlation() {
    }

    public static String of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, String.class).orElse("");
    }
}
