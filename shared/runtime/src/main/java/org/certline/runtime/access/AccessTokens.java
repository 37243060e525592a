package org.certline.runtime.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.certline.domain.account.Account;
import org.certline.domain.account.Session;

/** Makes the token that a session's requests carry, good for ten minutes. */
@Singleton
public final class AccessTokens {

    /** How long an access token lives. */
    public static final Duration LIFE = Duration.ofMinutes(10);

    private final TokenSignature signature;
    private final Clock clock;

    AccessTokens(TokenSignature signature, Clock clock) {
        this.signature = signature;
        this.clock = clock;
    }

    public String of(Account account, Session session) {
        Instant now = clock.instant();
        try {
            return signature.sign(new JWTClaimsSet.Builder()
                    .subject(account.id())
                    .issueTime(Date.from(now))
                    .expirationTime(Date.from(now.plus(LIFE)))
                    .claim(Claims.TENANT, account.tenantId())
                    .claim(Claims.ROLE, account.role().name())
                    .claim(Claims.SESSION, session.id())
                    .claim(Claims.CERTIFICATE_TYPES, account.certificateTypeIds())
                    .claim(Claims.MUST_CHANGE_PASSWORD, account.mustChangePassword())
                    .build()).serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("no token could be signed", e);
        }
    }
}
