package org.certline.runtime.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.certline.domain.Decision;
import org.certline.domain.Reason;
import org.certline.domain.Refusal;
import org.certline.domain.request.RequestReason;
import org.certline.runtime.http.Correlation;

/** Turns refusals into problem documents. */
@Singleton
public final class Problems {

    private static final String MEDIA_TYPE = "application/problem+json";

    private final Texts texts;

    Problems(Texts texts) {
        this.texts = texts;
    }

    /** The accepted value; a refused one ends the request with 422 and every reason. */
    public static <T> T orThrow(Decision<T> decision) {
        return switch (decision) {
            case Decision.Accepted<T>(T value) -> value;
            case Decision.Refused<T>(List<Refusal> refusals) ->
                    throw new ProblemException(HttpStatus.UNPROCESSABLE_ENTITY, refusals);
        };
    }

    /** Ends the request with 422 and one reason. */
    public static ProblemException refused(Reason reason, Object... args) {
        return ProblemException.of(HttpStatus.UNPROCESSABLE_ENTITY, reason, args);
    }

    /** Ends the request with 409 where somebody changed the record since the caller read it. */
    public static void unlessUnchanged(long versionRead, long versionNow) {
        if (versionRead != versionNow) {
            throw ProblemException.of(HttpStatus.CONFLICT, RequestReason.CONFLICT);
        }
    }

    /** For {@code Optional.orElseThrow}: what isn't there, or isn't the caller's, is not found. */
    public static Supplier<ProblemException> notFound() {
        return () -> ProblemException.of(HttpStatus.NOT_FOUND, RequestReason.NOT_FOUND);
    }

    /** A problem document of one reason about the whole request. */
    public MutableHttpResponse<Problem> response(HttpRequest<?> request, HttpStatus status, Reason reason) {
        return response(request, status, List.of(Refusal.of(reason)));
    }

    MutableHttpResponse<Problem> response(HttpRequest<?> request, HttpStatus status, List<Refusal> refusals) {
        Locale locale = request.getLocale().orElse(Locale.SIMPLIFIED_CHINESE);
        List<Problem.Item> items = refusals.stream()
                .map(refusal -> new Problem.Item(refusal.reason().code(), refusal.field(), texts.of(refusal, locale)))
                .toList();
        Problem.Item first = items.getFirst();
        Problem problem = new Problem("urn:certline:problem:" + first.code(), first.message(), status.getCode(),
                first.code(), Correlation.of(request), items);
        return HttpResponse.status(status).contentType(MEDIA_TYPE).body(problem);
    }
}
