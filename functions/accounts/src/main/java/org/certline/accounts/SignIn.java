package org.certline.accounts;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.certline.domain.account.Account;
import org.certline.domain.account.AccountReason;
import org.certline.domain.account.Session;
import org.certline.persistence.account.AccountRepository;
import org.certline.persistence.account.SessionRepository;
import org.certline.runtime.Identifiers;
import org.certline.runtime.access.AccessTokens;
import org.certline.runtime.access.Passwords;
import org.certline.runtime.http.RateLimit;
import org.certline.runtime.problem.ProblemException;

/** Opens, renews and ends sessions. */
@Singleton
final class SignIn {

    private static final int TRIES = 10;
    private static final Duration SPAN = Duration.ofMinutes(10);

    private final AccountRepository accounts;
    private final SessionRepository sessions;
    private final Passwords passwords;
    private final AccessTokens tokens;
    private final RateLimit limit;
    private final Identifiers identifiers;
    private final Clock clock;
    private final Duration life;

    SignIn(AccountRepository accounts, SessionRepository sessions, Passwords passwords, AccessTokens tokens,
            RateLimit limit, Identifiers identifiers, Clock clock, @Value("${certline.session.hours}") int hours) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
        this.tokens = tokens;
        this.limit = limit;
        this.identifiers = identifiers;
        this.clock = clock;
        this.life = Duration.ofHours(hours);
    }

    SessionView open(String loginName, String password) {
        String name = loginName.trim().toLowerCase(Locale.ROOT);
        limit.check("sign-in", name, TRIES, SPAN);
        Account account = accounts.byLoginName(name).orElse(null);
        boolean known = passwords.matches(password, account == null ? "" : account.passwordHash());
        if (!known || !account.enabled()) {
            throw ProblemException.of(HttpStatus.UNAUTHORIZED, AccountReason.SIGN_IN_FAILED);
        }
        return open(account);
    }

    /** A new session for somebody who has just proved who they are. */
    SessionView open(Account account) {
        Instant now = clock.instant();
        RefreshToken refresh = RefreshToken.make(account.id(), identifiers.next());
        Session session = sessions.save(new Session(refresh.sessionId(), account.id(), refresh.digest(), now,
                now.plus(life), 0));
        return view(account, session, refresh);
    }

    SessionView renew(String refreshToken) {
        RefreshToken used = RefreshToken.parse(refreshToken).orElseThrow(SignIn::ended);
        Session session = sessions.find(used.accountId(), used.sessionId())
                .filter(found -> !found.isOver(clock.instant())).orElseThrow(SignIn::ended);
        if (!used.digest().equals(session.refreshDigest())) {
            sessions.delete(session);
            throw ended();
        }
        Account account = accounts.find(used.accountId()).filter(Account::enabled).orElseThrow(SignIn::ended);
        RefreshToken next = RefreshToken.make(account.id(), session.id());
        Session renewed = sessions.save(new Session(session.id(), account.id(), next.digest(), session.startedAt(),
                clock.instant().plus(life), session.version()));
        return view(account, renewed, next);
    }

    void close(String accountId, String sessionId) {
        sessions.find(accountId, sessionId).ifPresent(sessions::delete);
    }

    /** Ends every session of an account. */
    void closeAll(String accountId) {
        sessions.ofAccount(accountId).forEach(sessions::delete);
    }

    private SessionView view(Account account, Session session, RefreshToken refresh) {
        return SessionView.of(account, tokens.of(account, session), refresh.text());
    }

    private static ProblemException ended() {
        return ProblemException.of(HttpStatus.UNAUTHORIZED, AccountReason.REFRESH_FAILED);
    }
}
