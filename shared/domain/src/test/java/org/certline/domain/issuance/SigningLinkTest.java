package org.certline.domain.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.certline.domain.Decision;
import org.certline.domain.Refusal;
import org.junit.jupiter.api.Test;

class SigningLinkTest {

    private static final SigningBatch BATCH =
            Cases.batch(SigningSide.ORGANIZATION, List.of(Cases.record(1)), false).linked("digest");
    private static final SigningLink LINK =
            new SigningLink("digest", "batch", "org", "signer", "签名人", Cases.NOW.plus(SigningLink.LIFE), false, 1);

    @Test
    void itOpensForTenMinutes() {
        assertThat(LINK.open(BATCH, Cases.NOW).accepted()).contains(LINK);
        assertThat(LINK.open(BATCH, Cases.NOW.plusSeconds(599)).accepted()).contains(LINK);
        refused(BATCH, LINK, Cases.NOW.plusSeconds(600), IssuanceReason.LINK_EXPIRED);
    }

    @Test
    void itOpensOnce() {
        refused(BATCH, LINK.withUsed(), Cases.NOW, IssuanceReason.LINK_USED);
        refused(BATCH.signed(), LINK, Cases.NOW, IssuanceReason.LINK_USED);
    }

    @Test
    void aNewerLinkTakesItsPlace() {
        refused(BATCH.linked("newer"), LINK, Cases.NOW, IssuanceReason.LINK_REPLACED);
    }

    @Test
    void aBatchIsSignedOnceAndWhereAskedByASecondPerson() {
        SigningBatch two = Cases.batch(SigningSide.SITE, List.of(Cases.record(1)), true);
        assertThat(two.signableBy("preparer").refusals()).extracting(Refusal::reason)
                .containsExactly(IssuanceReason.SECOND_PERSON_NEEDED);
        assertThat(two.signableBy("other")).isInstanceOf(Decision.Accepted.class);
        assertThat(two.signed().signableBy("other").refusals()).extracting(Refusal::reason)
                .containsExactly(IssuanceReason.BATCH_SIGNED);
    }

    private static void refused(SigningBatch batch, SigningLink link, Instant now, IssuanceReason reason) {
        assertThat(link.open(batch, now).refusals()).extracting(Refusal::reason).containsExactly(reason);
    }
}
