package org.certline.runtime.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.util.List;
import org.certline.domain.Refusal;
import org.certline.domain.request.RequestReason;
import org.certline.persistence.CursorException;

/** A cursor this list never gave. */
@Singleton
final class CursorHandler implements ExceptionHandler<CursorException, HttpResponse<Problem>> {

    private final Problems problems;

    CursorHandler(Problems problems) {
        this.problems = problems;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public HttpResponse<Problem> handle(HttpRequest request, CursorException exception) {
        return problems.response(request, HttpStatus.BAD_REQUEST,
                List.of(Refusal.in("cursor", RequestReason.CURSOR_INVALID)));
    }
}
