package org.certline.verification;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.time.Duration;
import org.certline.runtime.http.ClientAddress;
import org.certline.runtime.http.RateLimit;

/** Keeps one address from trying out numbers, names and tokens. */
@ServerFilter({"/api/verification", "/api/verification/**", "/api/chain/proofs/**"})
final class QuestionLimit {

    private final RateLimit limit;
    private final int perMinute;

    QuestionLimit(RateLimit limit, @Value("${certline.verification.per-minute:30}") int perMinute) {
        this.limit = limit;
        this.perMinute = perMinute;
    }

    @RequestFilter
    void count(HttpRequest<?> request) {
        limit.check("verification", ClientAddress.of(request), perMinute, Duration.ofMinutes(1));
    }
}
