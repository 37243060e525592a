package org.certline.runtime.problem;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.Error;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.certline.domain.Refusal;
import org.certline.domain.request.RequestReason;

/** What the framework itself refuses (unreadable bodies, invalid fields, wrong methods) in the same shape as ours. */
@Singleton
@Primary
final class FrameworkProblems implements ErrorResponseProcessor<Problem> {

    private static final Pattern MISSING = Pattern.compile("Required constructor parameter \\[.*?(\\w+)]");

    private final Problems problems;

    FrameworkProblems(Problems problems) {
        this.problems = problems;
    }

    @Override
    public MutableHttpResponse<Problem> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        HttpStatus status = response.status();
        MutableHttpResponse<Problem> answer = problems.response(context.getRequest(), status,
                status == HttpStatus.BAD_REQUEST ? fields(context) : List.of(whole(status)));
        response.getHeaders().forEach((name, values) -> {
            if (!name.equalsIgnoreCase("Content-Type") && !name.equalsIgnoreCase("Content-Length")) {
                values.forEach(value -> answer.header(name, value));
            }
        });
        return answer;
    }

    private static List<Refusal> fields(ErrorContext context) {
        List<Refusal> fields = context.getErrors().stream().filter(error -> error.getPath().isPresent())
                .map(error -> Refusal.in(fieldOf(error.getPath().get()), RequestReason.FIELD_INVALID,
                        error.getMessage()))
                .toList();
        return fields.isEmpty() ? List.of(missing(context)) : fields;
    }

    /** The reader of bodies names a component that isn't there in its message only. */
    private static Refusal missing(ErrorContext context) {
        Matcher component = MISSING.matcher(messages(context.getRootCause().orElse(null)));
        return component.find()
                ? Refusal.in(component.group(1), RequestReason.FIELD_MISSING)
                : Refusal.of(RequestReason.MALFORMED);
    }

    private static String messages(Throwable cause) {
        StringBuilder all = new StringBuilder();
        for (Throwable one = cause; one != null; one = one.getCause()) {
            all.append(one.getMessage()).append('\n');
        }
        return all.toString();
    }

    /** The path without the method and argument it starts with. */
    private static String fieldOf(String path) {
        String inArgument = path.substring(path.indexOf('.') + 1);
        return inArgument.substring(inArgument.indexOf('.') + 1);
    }

    private static Refusal whole(HttpStatus status) {
        return Refusal.of(switch (status) {
            case UNAUTHORIZED -> RequestReason.UNAUTHENTICATED;
            case FORBIDDEN -> RequestReason.FORBIDDEN;
            case NOT_FOUND -> RequestReason.NOT_FOUND;
            case METHOD_NOT_ALLOWED -> RequestReason.METHOD_NOT_ALLOWED;
            case REQUEST_ENTITY_TOO_LARGE -> RequestReason.TOO_LARGE;
            case UNSUPPORTED_MEDIA_TYPE, NOT_ACCEPTABLE -> RequestReason.MEDIA_TYPE_UNSUPPORTED;
            default -> status.getCode() < 500 ? RequestReason.MALFORMED : RequestReason.UNAVAILABLE;
        });
    }
}
