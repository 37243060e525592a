package org.certline.domain.issuance;

import java.time.Duration;
import java.time.Instant;
import org.certline.domain.Decision;

/**
 * A link that lets one person sign one batch once, on a phone and without signing in.
 *
 * @param digest     SHA-256 of the token in lower-case hex; the token itself is kept nowhere
 * @param tenantId   the batch's tenant
 * @param accountId  who signs
 * @param signerName the signer's name
 * @param expires    from when it is of no use
 * @param used       whether it was signed with
 */
public record SigningLink(
        String digest,
        String batchId,
        String tenantId,
        String accountId,
        String signerName,
        Instant expires,
        boolean used,
        long version) {

    /** How long a link lives. */
    public static final Duration LIFE = Duration.ofMinutes(10);

    /** The link when it opens its batch now. */
    public Decision<SigningLink> open(SigningBatch batch, Instant now) {
        if (used || batch.state() != SigningState.OPEN) {
            return Decision.refuse(IssuanceReason.LINK_USED);
        }
        if (!batch.link().equals(digest)) {
            return Decision.refuse(IssuanceReason.LINK_REPLACED);
        }
        return now.isBefore(expires) ? Decision.accept(this) : Decision.refuse(IssuanceReason.LINK_EXPIRED);
    }

    public SigningLink withUsed() {
        return new SigningLink(digest, batchId, tenantId, accountId, signerName, expires, true, version);
    }
}
