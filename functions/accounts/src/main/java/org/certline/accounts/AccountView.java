package org.certline.accounts;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.certline.domain.account.Account;
import org.certline.domain.account.Role;

/** An account as the API shows it. */
@Serdeable
record AccountView(String id, String tenantId, Role role, String loginName, String name, String phone, boolean enabled,
        List<String> certificateTypeIds, Instant createdAt, long version) {

    static AccountView of(Account account) {
        return new AccountView(account.id(), account.tenantId(), account.role(), account.loginName(), account.name(),
                account.phone(), account.enabled(), account.certificateTypeIds(), account.createdAt(),
                account.version());
    }
}
