package org.certline.runtime.access;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import jakarta.inject.Singleton;
import org.certline.domain.request.RequestReason;
import org.certline.persistence.account.SessionRepository;
import org.certline.runtime.problem.Problem;
import org.certline.runtime.problem.Problems;

/** Says why a route stayed closed: no session, a password to change first, or another's work. */
@Singleton
@Replaces(DefaultAuthorizationExceptionHandler.class)
final class RejectionHandler implements ExceptionHandler<AuthorizationException, MutableHttpResponse<?>> {

    private final Problems problems;
    private final SessionRepository sessions;

    RejectionHandler(Problems problems, SessionRepository sessions) {
        this.problems = problems;
        this.sessions = sessions;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public MutableHttpResponse<Problem> handle(HttpRequest request, AuthorizationException exception) {
        Authentication caller = exception.getAuthentication();
        if (caller == null || isSignedOut(caller)) {
            return problems.response(request, HttpStatus.UNAUTHORIZED, RequestReason.UNAUTHENTICATED)
                    .header("WWW-Authenticate", "Bearer");
        }
        boolean change = Boolean.TRUE.equals(caller.getAttributes().get(Claims.MUST_CHANGE_PASSWORD));
        return problems.response(request, HttpStatus.FORBIDDEN,
                change ? RequestReason.PASSWORD_CHANGE_NEEDED : RequestReason.FORBIDDEN);
    }

    private boolean isSignedOut(Authentication caller) {
        return sessions.find(caller.getName(), String.valueOf(caller.getAttributes().get(Claims.SESSION))).isEmpty();
    }
}
