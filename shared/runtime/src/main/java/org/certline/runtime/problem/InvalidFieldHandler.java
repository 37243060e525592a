package org.certline.runtime.problem;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.validation.exceptions.ConstraintExceptionHandler;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.certline.domain.Refusal;
import org.certline.domain.request.RequestReason;

/** Names each field of a request that is missing or out of its bounds. */
@Singleton
@Replaces(ConstraintExceptionHandler.class)
final class InvalidFieldHandler implements ExceptionHandler<ConstraintViolationException, HttpResponse<Problem>> {

    /** A path begins with the method and its argument, which the caller does not know. */
    private static final int NODES_BEFORE_FIELD = 2;

    private final Problems problems;

    InvalidFieldHandler(Problems problems) {
        this.problems = problems;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public HttpResponse<Problem> handle(HttpRequest request, ConstraintViolationException exception) {
        List<Refusal> refusals = exception.getConstraintViolations().stream().map(InvalidFieldHandler::refusal)
                .sorted(Comparator.comparing(Refusal::field)).toList();
        return problems.response(request, HttpStatus.BAD_REQUEST, refusals);
    }

    private static Refusal refusal(ConstraintViolation<?> violation) {
        String field = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .skip(NODES_BEFORE_FIELD).map(Path.Node::toString).collect(Collectors.joining("."));
        return violation.getInvalidValue() == null
                ? Refusal.in(field, RequestReason.FIELD_MISSING)
                : Refusal.in(field, RequestReason.FIELD_INVALID, violation.getMessage());
    }
}
