package org.certline.persistence.account;

import io.micronaut.serde.annotation.SerdeImport;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.certline.domain.account.Account;
import org.certline.persistence.Index;
import org.certline.persistence.Key;
import org.certline.persistence.Layout;
import org.certline.persistence.Listing;
import org.certline.persistence.Page;
import org.certline.persistence.PageRequest;
import org.certline.persistence.Store;
import org.certline.persistence.Stores;
import org.certline.persistence.Transactions;
import org.certline.persistence.Uniqueness;
import org.certline.persistence.Write;

/** Accounts, found by id and by login name, and listed by tenant. */
@Singleton
@SerdeImport(Account.class)
public final class AccountRepository {

    private static final String AREA = "account";

    private final Store<Account> accounts;
    private final Transactions transactions;
    private final Uniqueness uniqueness;

    AccountRepository(Stores stores, Transactions transactions, Uniqueness uniqueness) {
        this.accounts = stores.open(Layout.of(AREA, Account.class, account -> key(account.id()))
                .with(Index.FIRST, account -> new Key(tenant(account.tenantId()), account.loginName()))
                .with(Index.SECOND, account -> new Key(tenant(account.tenantId()),
                        account.name() + "#" + account.loginName())));
        this.transactions = transactions;
        this.uniqueness = uniqueness;
    }

    /** Opens an account; {@link org.certline.persistence.ConflictException} when the login name is taken. */
    public Account open(Account account) {
        transactions.write(opening(account));
        return accounts.saved(account);
    }

    /** What opens it, as part of a transaction: the record, then its name, whose write fails when it is taken. */
    public List<Write> opening(Account account) {
        return List.of(accounts.saving(account), uniqueness.claim(AREA, account.loginName(), account.id()));
    }

    public Account save(Account account) {
        return accounts.save(account);
    }

    public void delete(Account account) {
        transactions.write(List.of(accounts.deleting(account),
                uniqueness.release(AREA, account.loginName(), account.id())));
    }

    public Optional<Account> find(String id) {
        return accounts.find(key(id));
    }

    public Optional<Account> byLoginName(String loginName) {
        return uniqueness.holder(AREA, loginName).flatMap(this::find);
    }

    /** Accounts of a tenant, by name where names are looked for, else by login name; either beginning may be empty. */
    public Page<Account> ofTenant(String tenantId, String name, String loginName, PageRequest page) {
        if (name.isEmpty()) {
            return accounts.list(Listing.of(Index.FIRST, tenant(tenantId)).startingWith(loginName), page);
        }
        Page<Account> named = accounts.list(Listing.of(Index.SECOND, tenant(tenantId)).startingWith(name), page);
        return new Page<>(named.items().stream().filter(one -> one.loginName().startsWith(loginName)).toList(),
                named.next());
    }

    /** Those that exist, in no particular order. */
    public List<Account> findAll(Collection<String> ids) {
        return accounts.findAll(ids.stream().map(AccountRepository::key).toList());
    }

    private static String tenant(String id) {
        return "tenant#" + id;
    }

    private static Key key(String id) {
        return new Key("account#" + id, "account");
    }
}
