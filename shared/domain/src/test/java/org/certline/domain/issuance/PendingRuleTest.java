package org.certline.domain.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.certline.domain.Reason;
import org.certline.domain.Refusal;
import org.certline.domain.candidate.IdentityState;
import org.certline.domain.candidate.Photo;
import org.certline.domain.registration.CandidateSnapshot;
import org.certline.domain.score.Outcome;
import org.junit.jupiter.api.Test;

class PendingRuleTest {

    @Test
    void whoeverPassedAndIsKnownWaitsForTheOrganization() {
        CertificateRecord record = Cases.record(1);
        assertThat(record.state()).isEqualTo(IssuanceState.ORGANIZATION_TO_SIGN);
        assertThat(record.collegeId()).isEqualTo("college");
        assertThat(record.siteCollegeId()).isEqualTo("host");
        assertThat(record.certificateTypeName()).isEqualTo("智能新能源汽车");
        assertThat(record.certificateNumber()).isEmpty();
    }

    @Test
    void everyReasonIsSaidAtOnce() {
        CandidateSnapshot empty = Cases.candidate(1, " ", null, null, IdentityState.NO_PHOTO);
        assertThat(reasons(empty, Outcome.FAILED, true)).containsExactlyInAnyOrder(
                IssuanceReason.ALREADY_RECORDED, IssuanceReason.NOT_PASSED, IssuanceReason.IDENTITY_NOT_ACCURATE,
                IssuanceReason.PINYIN_MISSING, IssuanceReason.PHONE_MISSING, IssuanceReason.PHOTO_MISSING);
    }

    @Test
    void anOpenResultIsNotAFailedOne() {
        assertThat(reasons(Cases.complete(1), Outcome.PENDING, false)).containsExactly(IssuanceReason.RESULT_PENDING);
    }

    @Test
    void anIdentityThatSomebodyMustConfirmDoesNotDo() {
        assertThat(reasons(Cases.candidate(1, "A", "1", new Photo("k", "d"), IdentityState.TO_BE_CONFIRMED),
                Outcome.PASSED, false)).containsExactly(IssuanceReason.IDENTITY_NOT_ACCURATE);
    }

    @Test
    void registrationsOfOneCandidateBySubjectLeadToOneRecord() {
        assertThat(Cases.of(Cases.complete(1), Outcome.PASSED, false, "by-subject-1").recordId())
                .isEqualTo(Cases.of(Cases.complete(1), Outcome.PASSED, false, "by-subject-2").recordId())
                .isNotEqualTo(Cases.of(Cases.complete(2), Outcome.PASSED, false, "by-subject-1").recordId())
                .startsWith("202109160026-");
    }

    private static List<Reason> reasons(CandidateSnapshot candidate, Outcome outcome, boolean recorded) {
        return PendingRule.decide(Cases.of(candidate, outcome, recorded, "r")).refusals().stream()
                .map(Refusal::reason).toList();
    }
}
