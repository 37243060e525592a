package org.certline.accounts;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Comparator;
import java.util.List;
import org.certline.domain.account.Account;
import org.certline.domain.account.Action;
import org.certline.domain.account.Permissions;
import org.certline.runtime.access.AccessTokens;

/**
 * An open session.
 *
 * @param accessToken        bearer token of its requests
 * @param expiresIn          seconds that the access token is good for
 * @param refreshToken       renews the session once
 * @param mustChangePassword whether nothing but changing the password is allowed yet
 * @param actions            all that its holder may do now, in the order of their names
 */
@Serdeable
record SessionView(String accessToken, long expiresIn, String refreshToken, boolean mustChangePassword,
        AccountView account, List<Action> actions) {

    static SessionView of(Account account, String accessToken, String refreshToken) {
        List<Action> actions = Permissions.of(account.role(), account.mustChangePassword()).stream()
                .sorted(Comparator.comparing(Action::name)).toList();
        return new SessionView(accessToken, AccessTokens.LIFE.toSeconds(), refreshToken, account.mustChangePassword(),
                AccountView.of(account), actions);
    }
}
