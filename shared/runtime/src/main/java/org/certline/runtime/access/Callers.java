package org.certline.runtime.access;

import io.micronaut.security.authentication.Authentication;
import java.util.List;
import java.util.Map;
import org.certline.domain.account.Caller;
import org.certline.domain.account.Role;

/** Reads the caller from a verified token. */
final class Callers {

    private Callers() {
    }

    static Caller of(Authentication authentication) {
        Map<String, Object> claims = authentication.getAttributes();
        List<String> types = claims.get(Claims.CERTIFICATE_TYPES) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
        return new Caller(authentication.getName(), String.valueOf(claims.get(Claims.TENANT)),
                Role.valueOf(String.valueOf(claims.get(Claims.ROLE))), types);
    }
}
