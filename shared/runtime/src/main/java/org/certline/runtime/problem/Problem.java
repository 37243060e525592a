package org.certline.runtime.problem;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A problem document (RFC 9457).
 *
 * @param type     {@code urn:certline:problem:} and the code
 * @param title    the first error's text
 * @param status   the HTTP status
 * @param code     the first error's stable code
 * @param instance id of the request, also in the logs
 * @param errors   every error found, each with the field or row it belongs to
 */
@Serdeable
public record Problem(String type, String title, int status, String code, String instance, List<Item> errors) {

    /**
     * @param code    stable, listed in the API reference
     * @param field   the input it belongs to, empty for the whole
     * @param message in the caller's language
     */
    @Serdeable
    public record Item(String code, String field, String message) {
    }
}
