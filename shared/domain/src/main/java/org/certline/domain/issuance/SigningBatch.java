package org.certline.domain.issuance;

import java.time.Instant;
import java.util.List;
import org.certline.domain.Decision;

/**
 * Records that are signed off with one signature; the list is frozen when the batch is made.
 *
 * @param tenantId     the organization or the site's college
 * @param pages        how many pages its list has, see {@link SigningPage}
 * @param digest       of the {@link SigningList}
 * @param secondPerson whether somebody else than who made it has to sign, because a college signs for its own candidates
 * @param preparedBy   account that made it
 * @param link         digest of the newest link's token, empty while there is none
 * @param signedCount  how many records followed the signature
 * @param changed      ids of those that did not, because they had changed since the list was frozen
 */
public record SigningBatch(
        String id,
        SigningSide side,
        String tenantId,
        long count,
        int pages,
        List<SignedGroup> groups,
        String digest,
        boolean secondPerson,
        SigningState state,
        String preparedBy,
        Instant preparedAt,
        String link,
        long signedCount,
        List<String> changed,
        long version) {

    /** The batch when this account may still sign it. */
    public Decision<SigningBatch> signableBy(String accountId) {
        if (state != SigningState.OPEN) {
            return Decision.refuse(IssuanceReason.BATCH_SIGNED);
        }
        return secondPerson && accountId.equals(preparedBy)
                ? Decision.refuse(IssuanceReason.SECOND_PERSON_NEEDED)
                : Decision.accept(this);
    }

    /** The batch with a newer link, which makes the one before useless. */
    public SigningBatch linked(String linkDigest) {
        return in(state, linkDigest, signedCount, changed);
    }

    /** The batch, signed. */
    public SigningBatch signed() {
        return in(SigningState.SIGNED, link, signedCount, changed);
    }

    /** The batch after its records followed. */
    public SigningBatch done(long followed, List<String> changedIds) {
        return in(SigningState.DONE, link, followed, List.copyOf(changedIds));
    }

    private SigningBatch in(SigningState next, String newLink, long followed, List<String> changedIds) {
        return new SigningBatch(id, side, tenantId, count, pages, groups, digest, secondPerson, next, preparedBy,
                preparedAt, newLink, followed, changedIds, version);
    }
}
