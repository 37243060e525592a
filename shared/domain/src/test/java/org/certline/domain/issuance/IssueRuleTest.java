package org.certline.domain.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.certline.domain.issuance.IssuanceState.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.certline.domain.Refusal;
import org.junit.jupiter.api.Test;

class IssueRuleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final CertificateNumber NUMBER = new CertificateNumber("S000037000001264000001");

    @Property
    void onlyWhatBothSidesSignedIsIssued(@ForAll IssuanceState state, @ForAll CertificateForm form) {
        List<CertificateRecord> records = List.of(Cases.record(1, state));
        assertThat(IssueRule.issuable(records, form, Cases.ORGANIZATION).accepted().isPresent())
                .isEqualTo(state == TO_ISSUE);
        assertThat(IssueRule.reissuable(records).accepted().isPresent())
                .isEqualTo(state == ISSUED || state == STAMP_FAILED);
    }

    @Test
    void aPaperCertificateNeedsTheSignatureSealOnly() {
        assertThat(IssueRule.ready(Cases.organization("", "s"), CertificateForm.PAPER).refusals()).isEmpty();
        assertThat(IssueRule.ready(Cases.organization("", ""), CertificateForm.ELECTRONIC).refusals())
                .extracting(Refusal::reason)
                .containsExactly(IssuanceReason.OFFICIAL_SEAL_MISSING, IssuanceReason.SIGNATURE_SEAL_MISSING);
    }

    @Test
    void takingItUpTwiceIsTakingItUpOnce() {
        CertificateRecord begun = begin(Cases.record(1, TO_ISSUE), "task", false);
        assertThat(IssueRule.begin(begun, page("task", false)).accepted()).contains(begun);
        assertThat(IssueRule.begin(begun, page("another", false)).refusals())
                .extracting(Refusal::reason).containsExactly(IssuanceReason.NOT_TO_ISSUE);
    }

    @Test
    void theNumberStaysOverFailuresAndReissues() {
        CertificateRecord numbered = IssueRule.numbered(begin(Cases.record(1, TO_ISSUE), "t1", false), NUMBER, DAY);
        CertificateRecord failed = IssueRule.failed(numbered, IssuanceReason.SEALING_FAILED);
        assertThat(failed.reason()).isEqualTo("issuance.sealing-failed");
        CertificateRecord again = IssueRule.numbered(begin(IssueRule.reopened(failed), "t2", false), NUMBER,
                DAY.plusDays(1));
        CertificateRecord issued = IssueRule.published(again, 1);
        assertThat(issued.state()).isEqualTo(ISSUED);
        assertThat(issued.certificateNumber()).isEqualTo(NUMBER.value());
        assertThat(issued.issuedOn()).isEqualTo(DAY.plusDays(1));

        CertificateRecord second = IssueRule.published(
                IssueRule.numbered(begin(issued, "t3", true), NUMBER, DAY.plusYears(1)), 2);
        assertThat(second.certificateNumber()).isEqualTo(NUMBER.value());
        assertThat(second.issuedOn()).as("of the first issue").isEqualTo(DAY.plusDays(1));
        assertThat(second.fileVersion()).isEqualTo(2);
    }

    @Test
    void whatTheChainKnowsIsNeverMadeAgain() {
        assertThat(IssueRule.nextVersion(Optional.empty())).isEqualTo(1);
        assertThat(IssueRule.nextVersion(Optional.of(file(1, -1)))).isEqualTo(1);
        assertThat(IssueRule.nextVersion(Optional.of(file(1, 0)))).isEqualTo(2);
    }

    private static CertificateRecord begin(CertificateRecord record, String task, boolean again) {
        return IssueRule.begin(record, page(task, again)).accepted().orElseThrow();
    }

    private static IssuancePage page(String task, boolean again) {
        return new IssuancePage(task, 0, again ? null : CertificateForm.ELECTRONIC, List.of());
    }

    private static CertificateFile file(int version, long chainIndex) {
        return new CertificateFile(NUMBER.value(), version, "r", "org", CertificateForm.PAPER, "k", "d", "t", "s",
                chainIndex, false, Cases.NOW, 1);
    }
}
