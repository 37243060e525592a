package org.certline.sign;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import org.certline.domain.Decision;
import org.certline.domain.account.Account;
import org.certline.domain.account.Caller;
import org.certline.domain.chain.Hash;
import org.certline.domain.issuance.IssuanceReason;
import org.certline.domain.issuance.SigningBatch;
import org.certline.domain.issuance.SigningLink;
import org.certline.persistence.account.AccountRepository;
import org.certline.persistence.issuance.SigningRepository;
import org.certline.runtime.problem.ProblemException;
import org.certline.runtime.problem.Problems;

/** Makes and opens the one-time links that carry a batch from the desk to the signer's phone. */
@Singleton
final class SigningLinks {

    private static final int TOKEN_BYTES = 32;

    private final SigningRepository signings;
    private final AccountRepository accounts;
    private final Clock clock;
    private final String publicUrl;
    private final SecureRandom random = new SecureRandom();

    SigningLinks(SigningRepository signings, AccountRepository accounts, Clock clock,
            @Value("${certline.public-url}") String publicUrl) {
        this.signings = signings;
        this.accounts = accounts;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    /** A fresh link for the caller, which makes the batch's earlier one useless. */
    LinkView make(Caller caller, SigningBatch batch) {
        SigningBatch open = Problems.orThrow(batch.signableBy(caller.accountId()));
        Account signer = accounts.find(caller.accountId()).orElseThrow(Problems.notFound());
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        SigningLink link = new SigningLink(digest(token), open.id(), open.tenantId(), signer.id(), signer.name(),
                clock.instant().plus(SigningLink.LIFE), false, 0);
        signings.link(link, open);
        return new LinkView(URI.create(publicUrl + "/sign/" + token), link.expires());
    }

    /** The link with this token, whatever became of it. */
    SigningLink find(String token) {
        return signings.findLink(digest(token))
                .orElseThrow(() -> ProblemException.of(HttpStatus.NOT_FOUND, IssuanceReason.LINK_UNKNOWN));
    }

    SigningBatch batch(SigningLink link) {
        return signings.find(link.batchId()).orElseThrow();
    }

    /** Ends the request unless the link opens its batch now and its signer may still sign. */
    void check(SigningLink link, SigningBatch batch) {
        if (link.open(batch, clock.instant()) instanceof Decision.Refused<SigningLink>(var refusals)) {
            throw closed((IssuanceReason) refusals.getFirst().reason());
        }
        if (accounts.find(link.accountId()).filter(Account::enabled).isEmpty()) {
            throw ProblemException.of(HttpStatus.FORBIDDEN, IssuanceReason.SIGNER_DISABLED);
        }
    }

    static ProblemException closed(IssuanceReason reason) {
        return ProblemException.of(reason == IssuanceReason.LINK_USED ? HttpStatus.CONFLICT : HttpStatus.GONE, reason);
    }

    private static String digest(String token) {
        return Hash.sha256(token.getBytes(StandardCharsets.UTF_8)).hex();
    }
}
