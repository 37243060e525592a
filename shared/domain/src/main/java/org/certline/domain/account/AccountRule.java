package org.certline.domain.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.certline.domain.Decision;
import org.certline.domain.Refusal;
import org.certline.domain.candidate.PhoneRule;

/** What an account must be, and when it may be changed (manual 001 §8.1). */
public final class AccountRule {

    private static final Pattern LOGIN_NAME = Pattern.compile("[a-z][a-z0-9._-]{3,31}");

    private AccountRule() {
    }

    /** The account, if it is well formed and its role is one that the tenant has. */
    public static Decision<Account> check(Account account, Set<Role> rolesOfTenant) {
        List<Refusal> refusals = new ArrayList<>();
        if (!LOGIN_NAME.matcher(account.loginName()).matches()) {
            refusals.add(Refusal.in("loginName", AccountReason.LOGIN_NAME_INVALID));
        }
        if (account.name().isBlank()) {
            refusals.add(Refusal.in("name", AccountReason.NAME_MISSING));
        }
        if (!PhoneRule.check(account.phone()).refusals().isEmpty()) {
            refusals.add(Refusal.in("phone", AccountReason.PHONE_INVALID));
        }
        if (!rolesOfTenant.contains(account.role())) {
            refusals.add(Refusal.in("role", AccountReason.ROLE_NOT_OF_TENANT));
        }
        return Decision.unless(refusals, account);
    }

    /** Only a disabled account is edited or deleted, and never by its own holder. */
    public static Decision<Account> editable(Account account, Caller caller) {
        if (account.id().equals(caller.accountId())) {
            return Decision.refuse(AccountReason.OWN_ACCOUNT);
        }
        return account.enabled() ? Decision.refuse(AccountReason.NOT_DISABLED) : Decision.accept(account);
    }

    /** Nobody disables the account they work with. */
    public static Decision<Account> switchable(Account account, Caller caller) {
        return account.id().equals(caller.accountId())
                ? Decision.refuse(AccountReason.OWN_ACCOUNT)
                : Decision.accept(account);
    }
}
