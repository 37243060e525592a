package org.certline.sign;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.certline.domain.issuance.SignedGroup;
import org.certline.domain.issuance.SigningBatch;
import org.certline.domain.issuance.SigningEvidence;
import org.certline.domain.issuance.SigningSide;
import org.certline.domain.issuance.SigningState;

/**
 * A batch as the API shows it.
 *
 * @param groups       how many records of which plan, certificate and level
 * @param digest       SHA-256 of the frozen list in lower-case hex
 * @param secondPerson whether somebody else than who prepared it has to sign
 * @param signedCount  how many records followed the signature
 * @param changed      ids of those that did not, because they had changed meanwhile
 * @param signerName   who signed, empty until then
 */
@Serdeable
record BatchView(String id, SigningSide side, SigningState state, long count, List<SignedGroup> groups, String digest,
        boolean secondPerson, String preparedBy, Instant preparedAt, long signedCount, List<String> changed,
        String signerName, @Nullable Instant signedAt) {

    static BatchView of(SigningBatch batch, Optional<SigningEvidence> evidence) {
        return new BatchView(batch.id(), batch.side(), batch.state(), batch.count(), batch.groups(), batch.digest(),
                batch.secondPerson(), batch.preparedBy(), batch.preparedAt(), batch.signedCount(), batch.changed(),
                evidence.map(SigningEvidence::signerName).orElse(""),
                evidence.map(SigningEvidence::signedAt).orElse(null));
    }
}
