package org.certline.runtime.problem;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import org.certline.domain.request.RequestReason;

/** What the framework itself refuses (unreadable bodies, wrong methods, unknown paths) in the same shape as ours. */
@Singleton
@Primary
final class FrameworkProblems implements ErrorResponseProcessor<Problem> {

    private final Problems problems;

    FrameworkProblems(Problems problems) {
        this.problems = problems;
    }

    @Override
    public MutableHttpResponse<Problem> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        HttpStatus status = response.status();
        MutableHttpResponse<Problem> answer = problems.response(context.getRequest(), status, reason(status));
        response.getHeaders().forEach((name, values) -> {
            if (!name.equalsIgnoreCase("Content-Type") && !name.equalsIgnoreCase("Content-Length")) {
                values.forEach(value -> answer.header(name, value));
            }
        });
        return answer;
    }

    private static RequestReason reason(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED -> RequestReason.UNAUTHENTICATED;
            case FORBIDDEN -> RequestReason.FORBIDDEN;
            case NOT_FOUND -> RequestReason.NOT_FOUND;
            case METHOD_NOT_ALLOWED -> RequestReason.METHOD_NOT_ALLOWED;
            case REQUEST_ENTITY_TOO_LARGE -> RequestReason.TOO_LARGE;
            case UNSUPPORTED_MEDIA_TYPE, NOT_ACCEPTABLE -> RequestReason.MEDIA_TYPE_UNSUPPORTED;
            default -> status.getCode() < 500 ? RequestReason.MALFORMED : RequestReason.UNAVAILABLE;
        };
    }
}
