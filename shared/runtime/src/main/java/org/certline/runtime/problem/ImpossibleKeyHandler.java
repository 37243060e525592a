package org.certline.runtime.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.certline.domain.request.RequestReason;
import org.certline.persistence.ImpossibleKeyException;

/** An id that no record can have is the id of no record. */
@Singleton
final class ImpossibleKeyHandler implements ExceptionHandler<ImpossibleKeyException, HttpResponse<Problem>> {

    private final Problems problems;

    ImpossibleKeyHandler(Problems problems) {
        this.problems = problems;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public HttpResponse<Problem> handle(HttpRequest request, ImpossibleKeyException exception) {
        return problems.response(request, HttpStatus.NOT_FOUND, RequestReason.NOT_FOUND);
    }
}
