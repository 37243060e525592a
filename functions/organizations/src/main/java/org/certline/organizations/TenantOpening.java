package org.certline.organizations;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.certline.domain.Decision;
import org.certline.domain.Reason;
import org.certline.domain.account.AccountReason;
import org.certline.domain.account.Role;
import org.certline.persistence.ConflictException;
import org.certline.persistence.Transactions;
import org.certline.persistence.Write;
import org.certline.persistence.account.AccountRepository;
import org.certline.runtime.account.AccountOpening;
import org.certline.runtime.problem.Problems;

/** Opens a tenant together with its first account, or neither. */
@Singleton
final class TenantOpening {

    private static final int CODE = 1;

    private final AccountOpening opening;
    private final AccountRepository accounts;
    private final Transactions transactions;

    TenantOpening(AccountOpening opening, AccountRepository accounts, Transactions transactions) {
        this.opening = opening;
        this.accounts = accounts;
        this.transactions = transactions;
    }

    /**
     * @param tenant what stores the tenant: its record and its code
     * @param taken  what to say when the code is another's
     */
    AccountOpening.Opened open(List<Write> tenant, String tenantId, Role role, FirstAccount form, Reason taken) {
        AccountOpening.Opened opened =
                opening.prepare(tenantId, role, form.loginName(), form.name(), form.phone(), List.of());
        try {
            transactions.write(Stream.concat(tenant.stream(), accounts.opening(opened.account()).stream()).toList());
            return opened;
        } catch (ConflictException conflict) {
            return Problems.orThrow(Decision.refuse(
                    conflict.failed().contains(CODE) ? taken : AccountReason.LOGIN_NAME_TAKEN));
        }
    }
}
