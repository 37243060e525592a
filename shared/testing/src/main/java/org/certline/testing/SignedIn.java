package org.certline.testing;

import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.certline.domain.account.Account;
import org.certline.domain.account.Role;
import org.certline.domain.account.Session;
import org.certline.persistence.account.AccountRepository;
import org.certline.persistence.account.SessionRepository;
import org.certline.runtime.Identifiers;
import org.certline.runtime.access.AccessTokens;

/** Somebody who has an account and a session that is open for a year. */
public record SignedIn(Account account, Session session, String accessToken) {

    /** Somebody new of this role in this tenant. */
    public static SignedIn as(ApplicationContext context, Role role, String tenantId, String... certificateTypeIds) {
        Clock clock = context.getBean(Clock.class);
        String id = context.getBean(Identifiers.class).next();
        Account account = context.getBean(AccountRepository.class).open(new Account(id, tenantId, role,
                id.toLowerCase(Locale.ROOT), "测试", "13800000000", "", false, true,
                List.of(certificateTypeIds), clock.instant(), 0));
        Session session = context.getBean(SessionRepository.class).save(new Session(
                context.getBean(Identifiers.class).next(), id, "", clock.instant(),
                clock.instant().plusSeconds(86400 * 365L), 0));
        return new SignedIn(account, session, context.getBean(AccessTokens.class).of(account, session));
    }
}
