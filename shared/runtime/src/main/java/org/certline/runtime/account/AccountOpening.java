package org.certline.runtime.account;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.certline.domain.Decision;
import org.certline.domain.account.Account;
import org.certline.domain.account.AccountReason;
import org.certline.domain.account.AccountRule;
import org.certline.domain.account.Role;
import org.certline.persistence.ConflictException;
import org.certline.persistence.account.AccountRepository;
import org.certline.runtime.Identifiers;
import org.certline.runtime.access.Passwords;
import org.certline.runtime.problem.Problems;

/** Opens an account with a given password; the one way an account comes to be. */
@Singleton
public final class AccountOpening {

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final Identifiers identifiers;
    private final Clock clock;

    AccountOpening(AccountRepository accounts, Passwords passwords, Identifiers identifiers, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /**
     * @param password to be handed to the holder; kept nowhere
     */
    public record Opened(Account account, String password) {
    }

    /** Opens an account in a tenant; refused when malformed or when the login name is taken. */
    public Opened open(String tenantId, Role role, String loginName, String name, String phone,
            List<String> certificateTypeIds) {
        Opened opened = prepare(tenantId, role, loginName, name, phone, certificateTypeIds);
        try {
            accounts.open(opened.account());
            return opened;
        } catch (ConflictException taken) {
            return Problems.orThrow(Decision.refuse(AccountReason.LOGIN_NAME_TAKEN));
        }
    }

    /** An account ready to be stored; refused when malformed. */
    public Opened prepare(String tenantId, Role role, String loginName, String name, String phone,
            List<String> certificateTypeIds) {
        String password = passwords.give();
        Account account = Problems.orThrow(AccountRule.check(new Account(identifiers.next(), tenantId, role,
                loginName.trim().toLowerCase(Locale.ROOT), name.trim(), phone.trim(), passwords.hash(password), true,
                true, List.copyOf(certificateTypeIds), clock.instant(), 0), role.ofSameTenant()));
        return new Opened(account, password);
    }
}
