package org.certline.runtime.idempotency;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.SecurityFilter;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.certline.domain.request.RequestReason;
import org.certline.persistence.idempotency.Call;
import org.certline.runtime.problem.ProblemException;

/**
 * Does a POST with an {@code Idempotency-Key} once: whoever repeats it within a day gets the first answer again. A
 * request that failed on our side is forgotten, so that it can be repeated.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class IdempotencyFilter implements Ordered {

    private static final String HEADER = "Idempotency-Key";
    private static final String REPLAYED = "Idempotency-Replayed";
    private static final String ATTRIBUTE = "certline.call";
    private static final int LONGEST_KEY = 200;

    private final Calls calls;
    private final ObjectMapper mapper;

    IdempotencyFilter(Calls calls, ObjectMapper mapper) {
        this.calls = calls;
        this.mapper = mapper;
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.after();
    }

    @RequestFilter
    @Nullable
    HttpResponse<?> begin(HttpRequest<?> request) {
        Optional<String> key = request.getHeaders().getFirst(HEADER).filter(text -> !text.isBlank());
        Optional<Authentication> caller = request.getAttribute(SecurityFilter.AUTHENTICATION, Authentication.class);
        if (request.getMethod() != HttpMethod.POST || key.isEmpty() || caller.isEmpty()) {
            return null;
        }
        if (key.get().length() > LONGEST_KEY) {
            throw ProblemException.of(HttpStatus.BAD_REQUEST, RequestReason.MALFORMED);
        }
        Calls.Begun begun = calls.begin(caller.get().getName(), key.get(), RequestDigest.of(request));
        return switch (begun) {
            case Calls.First(Call call) -> {
                request.setAttribute(ATTRIBUTE, call);
                yield null;
            }
            case Calls.Answered(int status, String body) -> replay(status, body);
            case Calls.Running() -> throw ProblemException.of(HttpStatus.CONFLICT, RequestReason.IN_PROGRESS);
            case Calls.Different() ->
                throw ProblemException.of(HttpStatus.UNPROCESSABLE_ENTITY, RequestReason.KEY_REUSED);
        };
    }

    @ResponseFilter
    void end(HttpRequest<?> request, MutableHttpResponse<?> response) {
        request.getAttribute(ATTRIBUTE, Call.class).ifPresent(call -> {
            if (response.code() >= HttpStatus.INTERNAL_SERVER_ERROR.getCode()) {
                calls.forget(call);
            } else {
                calls.answer(call, response.code(), json(response.body()));
            }
        });
    }

    private String json(@Nullable Object body) {
        try {
            return body == null ? "" : mapper.writeValueAsString(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpResponse<?> replay(int status, String body) {
        return HttpResponse.status(HttpStatus.valueOf(status)).contentType("application/json")
                .header(REPLAYED, "true").body(body);
    }
}
