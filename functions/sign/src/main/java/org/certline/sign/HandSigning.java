package org.certline.sign;

import jakarta.inject.Singleton;
import java.time.Clock;
import org.certline.domain.chain.Hash;
import org.certline.domain.issuance.IssuanceReason;
import org.certline.domain.issuance.SigningBatch;
import org.certline.domain.issuance.SigningEvidence;
import org.certline.domain.issuance.SigningLink;
import org.certline.persistence.ConflictException;
import org.certline.persistence.issuance.SigningRepository;
import org.certline.runtime.Identifiers;
import org.certline.runtime.files.Bucket;
import org.certline.runtime.files.ObjectStore;
import org.certline.runtime.problem.Problems;

/**
 * Signs a batch through its link: the link is used up, the batch signed and the evidence kept together or not at all;
 * then the records follow. Whoever sends the same signature again, after a broken connection, gets the same answer.
 */
@Singleton
final class HandSigning {

    private final SigningLinks links;
    private final SigningRepository signings;
    private final ObjectStore objects;
    private final Following following;
    private final Identifiers identifiers;
    private final Clock clock;

    HandSigning(SigningLinks links, SigningRepository signings, ObjectStore objects, Following following,
            Identifiers identifiers, Clock clock) {
        this.links = links;
        this.signings = signings;
        this.objects = objects;
        this.following = following;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    SigningBatch sign(String token, String signature, String device, String address) {
        SigningLink link = links.find(token);
        SigningBatch batch = links.batch(link);
        byte[] image = Problems.orThrow(HandSignature.check(signature));
        String imageSha256 = Hash.sha256(image).hex();
        if (isRepeated(link, imageSha256)) {
            return following.follow(batch);
        }
        links.check(link, batch);
        String key = "signatures/" + identifiers.next() + ".png";
        objects.write(Bucket.FILES, key, "image/png", image);
        return following.follow(close(link, batch, new SigningEvidence(batch.id(), batch.tenantId(), batch.side(),
                link.accountId(), link.signerName(), batch.digest(), key, imageSha256, device, address,
                clock.instant())));
    }

    private boolean isRepeated(SigningLink link, String imageSha256) {
        return link.used() && signings.evidenceOf(link.batchId())
                .filter(evidence -> evidence.imageSha256().equals(imageSha256)).isPresent();
    }

    private SigningBatch close(SigningLink link, SigningBatch batch, SigningEvidence evidence) {
        try {
            return signings.sign(link, batch, evidence);
        } catch (ConflictException anotherWasFaster) {
            objects.delete(Bucket.FILES, evidence.imageKey());
            throw SigningLinks.closed(IssuanceReason.LINK_USED);
        }
    }
}
