package org.certline.runtime.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.util.List;
import org.certline.domain.Refusal;
import org.certline.domain.request.RequestReason;
import org.certline.runtime.http.Correlation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What nobody foresaw: logged with the request's id, which is all the caller is told. */
@Singleton
final class UnexpectedHandler implements ExceptionHandler<RuntimeException, HttpResponse<Problem>> {

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedHandler.class);

    private final Problems problems;

    UnexpectedHandler(Problems problems) {
        this.problems = problems;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public HttpResponse<Problem> handle(HttpRequest request, RuntimeException exception) {
        String id = Correlation.of(request);
        LOG.error("request {} failed", id, exception);
        return problems.response(request, HttpStatus.INTERNAL_SERVER_ERROR,
                List.of(Refusal.of(RequestReason.INTERNAL, id)));
    }
}
