package org.certline.runtime.access;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.security.rules.SecurityRuleResult;
import io.micronaut.web.router.RouteAttributes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.certline.domain.account.Action;
import org.certline.domain.account.Caller;
import org.certline.domain.account.Permissions;
import org.certline.persistence.account.SessionRepository;
import org.reactivestreams.Publisher;

/**
 * Opens a route to callers who may do its action and whose session is still open: one read, so that a disabled account
 * is out at once.
 */
@Singleton
final class AllowedRule implements SecurityRule<HttpRequest<?>> {

    private final SessionRepository sessions;
    private final Clock clock;

    AllowedRule(SessionRepository sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public Publisher<SecurityRuleResult> check(HttpRequest<?> request, Authentication authentication) {
        return Publishers.just(action(request).map(action -> verdict(action, authentication))
                .orElse(SecurityRuleResult.UNKNOWN));
    }

    private static Optional<Action> action(HttpRequest<?> request) {
        return RouteAttributes.getRouteMatch(request)
                .flatMap(route -> route.getAnnotationMetadata().enumValue(Allowed.class, Action.class));
    }

    private SecurityRuleResult verdict(Action action, Authentication authentication) {
        if (authentication == null) {
            return SecurityRuleResult.REJECTED;
        }
        Caller caller = Callers.of(authentication);
        boolean open = Permissions.of(caller.role(), mustChangePassword(authentication.getAttributes())).contains(action)
                && hasSession(caller, authentication);
        return open ? SecurityRuleResult.ALLOWED : SecurityRuleResult.REJECTED;
    }

    private boolean hasSession(Caller caller, Authentication authentication) {
        String session = String.valueOf(authentication.getAttributes().get(Claims.SESSION));
        return sessions.find(caller.accountId(), session).filter(found -> !found.isOver(clock.instant())).isPresent();
    }

    private static boolean mustChangePassword(Map<String, Object> claims) {
        return Boolean.TRUE.equals(claims.get(Claims.MUST_CHANGE_PASSWORD));
    }
}
