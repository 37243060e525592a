package org.certline.accounts;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.List;
import org.certline.domain.account.AccountReason;
import org.certline.domain.account.Caller;
import org.certline.domain.account.Role;
import org.certline.persistence.PageRequest;
import org.certline.persistence.account.AccountRepository;
import org.certline.runtime.account.AccountOpening;
import org.certline.runtime.http.RateLimit;
import org.certline.runtime.problem.ProblemException;

/** Opens the platform: its first operator, once, by whoever holds the secret of the deployment. */
@Controller("/api/platform")
class PlatformController {

    private static final int TRIES = 5;

    private final AccountRepository accounts;
    private final AccountOpening opening;
    private final RateLimit limit;
    private final String secret;

    PlatformController(AccountRepository accounts, AccountOpening opening, RateLimit limit,
            @Value("${certline.opening-secret:}") String secret) {
        this.accounts = accounts;
        this.opening = opening;
        this.limit = limit;
        this.secret = secret;
    }

    /** Whether somebody has opened it. */
    @Get
    @Secured(SecurityRule.IS_ANONYMOUS)
    PlatformView show() {
        return new PlatformView(isOpen());
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Secured(SecurityRule.IS_ANONYMOUS)
    AccountController.GivenPassword open(@Body @Valid Opening form) {
        limit.check("open-platform", "all", TRIES, Duration.ofMinutes(10));
        if (secret.isEmpty() || !MessageDigest.isEqual(bytes(secret), bytes(form.secret()))) {
            throw ProblemException.of(HttpStatus.FORBIDDEN, AccountReason.SECRET_WRONG);
        }
        if (isOpen()) {
            throw ProblemException.of(HttpStatus.CONFLICT, AccountReason.PLATFORM_OPEN);
        }
        AccountOpening.Opened opened = opening.open(Caller.OPERATOR_TENANT, Role.OPERATOR, form.loginName(),
                form.name(), form.phone(), List.of());
        return new AccountController.GivenPassword(AccountView.of(opened.account()), opened.password());
    }

    private boolean isOpen() {
        return !accounts.ofTenant(Caller.OPERATOR_TENANT, "", "", new PageRequest(1, "")).items().isEmpty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** @param open whether there is an operator, who opens everything else */
    @Serdeable
    record PlatformView(boolean open) {
    }

    @Serdeable
    record Opening(@NotNull @Size(max = 200) String secret, @NotNull @Size(max = 32) String loginName,
            @NotNull @Size(max = 50) String name, @NotNull @Size(max = 20) String phone) {
    }
}
