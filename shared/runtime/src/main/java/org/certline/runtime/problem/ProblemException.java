package org.certline.runtime.problem;

import io.micronaut.http.HttpStatus;
import java.util.List;
import org.certline.domain.Reason;
import org.certline.domain.Refusal;

/** Ends a request with a problem document. Thrown at the edge only; rules answer with decisions. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final transient List<Refusal> refusals;

    ProblemException(HttpStatus status, List<Refusal> refusals) {
        super(refusals.getFirst().reason().code(), null, false, false);
        this.status = status;
        this.refusals = List.copyOf(refusals);
    }

    public static ProblemException of(HttpStatus status, Reason reason, Object... args) {
        return new ProblemException(status, List.of(Refusal.of(reason, args)));
    }

    public HttpStatus status() {
        return status;
    }

    public List<Refusal> refusals() {
        return refusals;
    }
}
