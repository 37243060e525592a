package org.certline.runtime.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.util.List;
import org.certline.domain.Refusal;
import org.certline.domain.request.RequestReason;
import org.certline.persistence.ConflictException;

/** A record that changed since it was read is the caller's to look at again. */
@Singleton
final class ConflictHandler implements ExceptionHandler<ConflictException, HttpResponse<Problem>> {

    private final Problems problems;

    ConflictHandler(Problems problems) {
        this.problems = problems;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public HttpResponse<Problem> handle(HttpRequest request, ConflictException exception) {
        return problems.response(request, HttpStatus.CONFLICT, List.of(Refusal.of(RequestReason.CONFLICT)));
    }
}
