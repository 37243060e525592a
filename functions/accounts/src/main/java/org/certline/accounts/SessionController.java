package org.certline.accounts;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.certline.domain.account.Action;
import org.certline.runtime.access.Allowed;
import org.certline.runtime.access.Claims;

/** Sign-in, renewal and sign-out (manual 001 §1). */
@Controller("/api/sessions")
class SessionController {

    private final SignIn signIn;

    SessionController(SignIn signIn) {
        this.signIn = signIn;
    }

    /** Opens a session. */
    @Post
    @Status(HttpStatus.CREATED)
    @Secured(SecurityRule.IS_ANONYMOUS)
    SessionView open(@Body @Valid Credentials credentials) {
        return signIn.open(credentials.loginName(), credentials.password());
    }

    /** Renews a session; the refresh token used is good for nothing afterwards. */
    @Post("/refresh")
    @Secured(SecurityRule.IS_ANONYMOUS)
    SessionView refresh(@Body @Valid Renewal renewal) {
        return signIn.renew(renewal.refreshToken());
    }

    /** Ends the session that the request belongs to. */
    @Delete("/current")
    @Status(HttpStatus.NO_CONTENT)
    @Allowed(Action.USE_OWN_ACCOUNT)
    void close(Authentication authentication) {
        signIn.close(authentication.getName(), String.valueOf(authentication.getAttributes().get(Claims.SESSION)));
    }

    @Serdeable
    record Credentials(@NotNull @Size(max = 64) String loginName, @NotNull @Size(max = 200) String password) {
    }

    @Serdeable
    record Renewal(@NotNull @Size(max = 400) String refreshToken) {
    }
}
