package org.certline.accounts;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.certline.domain.Decision;
import org.certline.domain.account.Account;
import org.certline.domain.account.AccountReason;
import org.certline.domain.account.Action;
import org.certline.domain.account.Caller;
import org.certline.domain.account.PasswordRule;
import org.certline.persistence.account.AccountRepository;
import org.certline.runtime.access.Allowed;
import org.certline.runtime.access.Passwords;
import org.certline.runtime.problem.ProblemException;
import org.certline.runtime.problem.Problems;

/** What everybody may see and change of their own account. */
@Controller("/api/accounts/me")
class OwnAccountController {

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final SignIn signIn;

    OwnAccountController(AccountRepository accounts, Passwords passwords, SignIn signIn) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.signIn = signIn;
    }

    @Get
    @Allowed(Action.USE_OWN_ACCOUNT)
    AccountView show(Caller caller) {
        return AccountView.of(own(caller));
    }

    /** Changes the password; every session ends, and a new one is opened. */
    @Put("/password")
    @Allowed(Action.USE_OWN_ACCOUNT)
    SessionView changePassword(Caller caller, @Body @Valid PasswordChange change) {
        Account account = own(caller);
        if (!passwords.matches(change.password(), account.passwordHash())) {
            throw ProblemException.of(HttpStatus.UNPROCESSABLE_ENTITY, AccountReason.PASSWORD_WRONG);
        }
        if (change.password().equals(change.newPassword())) {
            throw ProblemException.of(HttpStatus.UNPROCESSABLE_ENTITY, AccountReason.PASSWORD_SAME);
        }
        Problems.orThrow(Decision.unless(
                PasswordRule.objections(change.newPassword(), account.loginName()), account));
        Account changed = accounts.save(account.withPassword(passwords.hash(change.newPassword()), false));
        signIn.closeAll(account.id());
        return signIn.open(changed);
    }

    private Account own(Caller caller) {
        return accounts.find(caller.accountId()).orElseThrow(Problems.notFound());
    }

    @Serdeable
    record PasswordChange(@NotNull @Size(max = 200) String password, @NotNull @Size(max = 200) String newPassword) {
    }
}
