package org.certline.domain.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.certline.domain.issuance.IssuanceState.*;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.certline.domain.Decision;
import org.certline.domain.Reason;
import org.certline.domain.Refusal;
import org.junit.jupiter.api.Test;

class SigningRuleTest {

    @Property
    void aSideSignsWhatWaitsForItOrWasRefusedByItAndNothingElse(@ForAll SigningSide side, @ForAll IssuanceState state) {
        CertificateRecord record = Cases.record(1, state);
        boolean signable = EnumSet.of(side.toSign(), side.refused()).contains(state);
        assertThat(SigningRule.signable(List.of(record), side).accepted().isPresent()).isEqualTo(signable);
        assertThat(sign(record, side).accepted().map(CertificateRecord::state))
                .isEqualTo(signable ? Optional.of(side.signed()) : Optional.empty());
    }

    @Property
    void aSideRefusesOnlyWhatWaitsForIt(@ForAll SigningSide side, @ForAll IssuanceState state) {
        var refused = SigningRule.refuse(List.of(Cases.record(1, state)), side, " 信息有误 ", 100);
        assertThat(refused.accepted().isPresent()).isEqualTo(state == side.toSign());
        refused.accepted().ifPresent(all -> {
            assertThat(all.getFirst().state()).isEqualTo(side.refused());
            assertThat(all.getFirst().reason()).isEqualTo("信息有误");
        });
    }

    /** Whatever people try in whatever order, the organization's signature comes first and none is ever lost. */
    @Property
    void signaturesAreNeverUndone(@ForAll List<@IntRange(max = 3) Integer> attempts) {
        CertificateRecord record = Cases.record(1);
        for (int attempt : attempts) {
            CertificateRecord before = record;
            SigningSide side = SigningSide.values()[attempt % 2];
            record = (attempt < 2 ? sign(record, side)
                    : SigningRule.refuse(List.of(record), side, "理由", 1).then(all -> Decision.accept(all.getFirst())))
                    .accepted().orElse(record);
            assertThat(record.state() == before.state() || before.state().next().contains(record.state())).isTrue();
            assertThat(before.organizationSigningId().isEmpty() || !record.organizationSigningId().isEmpty()).isTrue();
            assertThat(record.siteSigningId().isEmpty() || !record.organizationSigningId().isEmpty()).isTrue();
            assertThat(record.state() == TO_ISSUE).isEqualTo(!record.siteSigningId().isEmpty());
        }
    }

    @Test
    void signingAgainAfterRefusingForgetsTheReason() {
        CertificateRecord refused = SigningRule.refuse(List.of(Cases.record(1)), SigningSide.ORGANIZATION, "错", 1)
                .accepted().orElseThrow().getFirst();
        assertThat(sign(refused, SigningSide.ORGANIZATION).accepted().orElseThrow().reason()).isEmpty();
    }

    @Test
    void whatChangedSinceTheListWasFrozenIsNotSigned() {
        CertificateRecord record = Cases.record(1);
        SignedLine frozen = SignedLine.of(Cases.record(2));
        SigningBatch batch = Cases.batch(SigningSide.ORGANIZATION, List.of(record), false);
        assertThat(reasons(SigningRule.sign(record, batch, new SignedLine(record.id(), frozen.digest()))))
                .containsExactly(IssuanceReason.NOT_TO_SIGN);
    }

    @Test
    void eachRecordThatDoesNotFitIsNamed() {
        var decision = SigningRule.signable(List.of(Cases.record(1), Cases.record(2, ISSUED), Cases.record(3, TO_ISSUE)),
                SigningSide.ORGANIZATION);
        assertThat(decision.refusals()).extracting(Refusal::field)
                .containsExactly(Cases.record(2).id(), Cases.record(3).id());
    }

    @Test
    void noneAndTooManyAreRefused() {
        assertThat(reasons(SigningRule.signable(List.of(), SigningSide.SITE)))
                .containsExactly(IssuanceReason.NOTHING_CHOSEN);
        assertThat(reasons(SigningRule.refuse(List.of(Cases.record(1), Cases.record(2)), SigningSide.ORGANIZATION,
                "理由", 1))).containsExactly(IssuanceReason.TOO_MANY_CHOSEN);
    }

    @Test
    void refusingTakesAReasonOfSensibleLength() {
        List<CertificateRecord> records = List.of(Cases.record(1));
        assertThat(reasons(SigningRule.refuse(records, SigningSide.ORGANIZATION, "  ", 1)))
                .containsExactly(IssuanceReason.REASON_MISSING);
        assertThat(reasons(SigningRule.refuse(records, SigningSide.ORGANIZATION, "长".repeat(201), 1)))
                .containsExactly(IssuanceReason.REASON_TOO_LONG);
    }

    @Property(tries = 50)
    void aListIsTheSameInWhateverOrderItWasChosen(@ForAll @IntRange(min = 1, max = 60) int count, @ForAll long seed) {
        List<CertificateRecord> records = IntStream.range(0, count).mapToObj(Cases::record).toList();
        List<CertificateRecord> shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, new Random(seed));
        SigningList list = SigningList.of(records);
        assertThat(SigningList.of(shuffled)).isEqualTo(list);
        assertThat(list.pages(7).stream().flatMap(List::stream).toList()).isEqualTo(list.lines());
        assertThat(list.groups()).singleElement().extracting(SignedGroup::count).isEqualTo((long) count);
        assertThat(SigningList.of(records.subList(1, count)).digest()).isNotEqualTo(list.digest());
    }

    private static Decision<CertificateRecord> sign(CertificateRecord record, SigningSide side) {
        return SigningRule.sign(record, Cases.batch(side, List.of(record), false), SignedLine.of(record));
    }

    private static List<Reason> reasons(Decision<?> decision) {
        return decision.refusals().stream().map(Refusal::reason).toList();
    }
}
