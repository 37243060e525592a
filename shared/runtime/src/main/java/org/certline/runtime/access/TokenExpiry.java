package org.certline.runtime.access;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.token.Claims;
import io.micronaut.security.token.jwt.validator.GenericJwtClaimsValidator;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Date;

/** Compares a token's end with the platform's clock instead of the machine's. */
@Singleton
final class TokenExpiry implements GenericJwtClaimsValidator<HttpRequest<?>> {

    private final Clock clock;

    TokenExpiry(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean validate(Claims claims, HttpRequest<?> request) {
        return claims.get(Claims.EXPIRATION_TIME) instanceof Date end && clock.instant().isBefore(end.toInstant());
    }
}
