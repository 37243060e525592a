package org.certline.accounts;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.certline.domain.account.Account;
import org.certline.domain.account.AccountRule;
import org.certline.domain.account.Action;
import org.certline.domain.account.Caller;
import org.certline.domain.account.Role;
import org.certline.persistence.Page;
import org.certline.persistence.PageRequest;
import org.certline.persistence.account.AccountRepository;
import org.certline.runtime.access.Allowed;
import org.certline.runtime.access.Passwords;
import org.certline.runtime.account.AccountOpening;
import org.certline.runtime.audit.AuditLog;
import org.certline.runtime.exports.Chosen;
import org.certline.runtime.exports.TableExport;
import org.certline.runtime.http.PageView;
import org.certline.runtime.problem.Problems;
import org.certline.runtime.task.TaskView;

/** Sub-accounts of the caller's tenant 用户管理 (manual 001 §8.1). */
@Controller("/api/accounts")
class AccountController {

    private final AccountRepository accounts;
    private final AccountOpening opening;
    private final Passwords passwords;
    private final SignIn signIn;
    private final TableExport export;
    private final AuditLog audit;

    AccountController(AccountRepository accounts, AccountOpening opening, Passwords passwords, SignIn signIn,
            TableExport export, AuditLog audit) {
        this.accounts = accounts;
        this.opening = opening;
        this.passwords = passwords;
        this.signIn = signIn;
        this.export = export;
        this.audit = audit;
    }

    /**
     * The tenant's accounts: all, or those whose holder's name or login name begins so. By name where names are looked
     * for, else by login name.
     */
    @Get
    @Allowed(Action.MANAGE_ACCOUNTS)
    PageView<AccountView> list(Caller caller, @Nullable @QueryValue(defaultValue = "") String name,
            @Nullable @QueryValue(defaultValue = "") String loginName, @QueryValue(defaultValue = "50") int size,
            @Nullable @QueryValue String cursor) {
        return PageView.of(accounts.ofTenant(caller.tenantId(), name, loginName, new PageRequest(size, cursor)),
                AccountView::of);
    }

    /** Exports the chosen accounts, or all that the filters let through. */
    @Post("/exports")
    @Status(HttpStatus.CREATED)
    @Allowed(Action.MANAGE_ACCOUNTS)
    TaskView export(Caller caller, @Nullable @QueryValue(defaultValue = "") String name,
            @Nullable @QueryValue(defaultValue = "") String loginName, @Body Chosen chosen) {
        return export.write(caller, Action.MANAGE_ACCOUNTS, AccountSheet.SHEET, chosen.of(Account::id,
                () -> Page.all(request -> accounts.ofTenant(caller.tenantId(), name, loginName, request)),
                ids -> accounts.findAll(ids).stream().filter(one -> one.tenantId().equals(caller.tenantId()))));
    }

    @Get("/{id}")
    @Allowed(Action.MANAGE_ACCOUNTS)
    AccountView show(Caller caller, String id) {
        return AccountView.of(find(caller, id));
    }

    /** What a colleague is called, for those who read what the colleague did. */
    @Get("/{id}/name")
    @Allowed(Action.READ_OWN_TENANT)
    ColleagueName name(Caller caller, String id) {
        return new ColleagueName(find(caller, id).name());
    }

    /** Opens an account and gives its first password, shown this once. */
    @Post
    @Status(HttpStatus.CREATED)
    @Allowed(Action.MANAGE_ACCOUNTS)
    GivenPassword open(Caller caller, @Body @Valid NewAccount form) {
        AccountOpening.Opened opened = opening.open(caller.tenantId(), form.role(), form.loginName(), form.name(),
                form.phone(), form.certificateTypeIds());
        audit.record(caller, Action.MANAGE_ACCOUNTS, "account/" + opened.account().id(), "open");
        return new GivenPassword(AccountView.of(opened.account()), opened.password());
    }

    /** Edits a disabled account. */
    @Put("/{id}")
    @Allowed(Action.MANAGE_ACCOUNTS)
    AccountView edit(Caller caller, String id, @Body @Valid AccountEdit form) {
        Account account = Problems.orThrow(AccountRule.editable(find(caller, id), caller));
        Account edited = Problems.orThrow(AccountRule.check(
                account.edited(form.name(), form.phone(), form.role(), form.certificateTypeIds()),
                caller.role().ofSameTenant()));
        audit.record(caller, Action.MANAGE_ACCOUNTS, "account/" + id, "edit");
        return AccountView.of(accounts.save(edited));
    }

    /** Deletes a disabled account. */
    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    @Allowed(Action.MANAGE_ACCOUNTS)
    void delete(Caller caller, String id) {
        accounts.delete(Problems.orThrow(AccountRule.editable(find(caller, id), caller)));
        audit.record(caller, Action.MANAGE_ACCOUNTS, "account/" + id, "delete");
    }

    /** Disables an account: it is out at once, open sessions included. */
    @Post("/{id}/disable")
    @Allowed(Action.MANAGE_ACCOUNTS)
    AccountView disable(Caller caller, String id) {
        AccountView disabled = switchTo(caller, id, false);
        signIn.closeAll(id);
        return disabled;
    }

    @Post("/{id}/enable")
    @Allowed(Action.MANAGE_ACCOUNTS)
    AccountView enable(Caller caller, String id) {
        return switchTo(caller, id, true);
    }

    /** Gives a new password, shown this once; every session of the account ends. */
    @Post("/{id}/reset-password")
    @Allowed(Action.MANAGE_ACCOUNTS)
    GivenPassword resetPassword(Caller caller, String id) {
        Account account = Problems.orThrow(AccountRule.switchable(find(caller, id), caller));
        String password = passwords.give();
        Account reset = accounts.save(account.withPassword(passwords.hash(password), true));
        signIn.closeAll(id);
        audit.record(caller, Action.MANAGE_ACCOUNTS, "account/" + id, "reset-password");
        return new GivenPassword(AccountView.of(reset), password);
    }

    private AccountView switchTo(Caller caller, String id, boolean enabled) {
        Account account = Problems.orThrow(AccountRule.switchable(find(caller, id), caller));
        Account switched = account.enabled() == enabled ? account : accounts.save(account.withEnabled(enabled));
        audit.record(caller, Action.MANAGE_ACCOUNTS, "account/" + id, enabled ? "enable" : "disable");
        return AccountView.of(switched);
    }

    private Account find(Caller caller, String id) {
        return accounts.find(id).filter(account -> account.tenantId().equals(caller.tenantId()))
                .orElseThrow(Problems.notFound());
    }

    @Serdeable
    record NewAccount(@NotNull Role role, @NotNull @Size(max = 32) String loginName,
            @NotNull @Size(max = 50) String name, @NotNull @Size(max = 20) String phone,
            @Nullable List<String> certificateTypeIds) {

        NewAccount {
            certificateTypeIds = certificateTypeIds == null ? List.of() : List.copyOf(certificateTypeIds);
        }
    }

    @Serdeable
    record AccountEdit(@NotNull Role role, @NotNull @Size(max = 50) String name, @NotNull @Size(max = 20) String phone,
            @Nullable List<String> certificateTypeIds) {

        AccountEdit {
            certificateTypeIds = certificateTypeIds == null ? List.of() : List.copyOf(certificateTypeIds);
        }
    }

    @Serdeable
    record ColleagueName(String name) {
    }

    /** @param password to be handed to the account's holder, who must change it at the first sign-in */
    @Serdeable
    record GivenPassword(AccountView account, String password) {
    }
}
