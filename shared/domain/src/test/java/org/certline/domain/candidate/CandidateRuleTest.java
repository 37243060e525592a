package org.certline.domain.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.certline.domain.Decision;
import org.certline.domain.Reason;
import org.certline.domain.Refusal;
import org.junit.jupiter.api.Test;

class CandidateRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static Decision<CandidateDetails> check(CandidateForm form) {
        return CandidateRule.check(form, TODAY);
    }

    private static List<Reason> reasons(CandidateForm form) {
        return check(form).refusals().stream().map(Refusal::reason).toList();
    }

    @Test
    void storesCodesAndWhatTheIdNumberCarries() {
        CandidateDetails details = check(CandidateSamples.form()).accepted().orElseThrow();
        assertThat(details.ethnicGroup()).isEqualTo("01");
        assertThat(details.educationLevel()).isEqualTo("2");
        assertThat(details.sex()).isEqualTo(Sex.MALE);
        assertThat(details.pinyin()).isEqualTo("Wang Xiaoba");
    }

    @Test
    void namesEveryObjection() {
        assertThat(reasons(CandidateSamples.form("", "123", "12"))).containsExactly(CandidateReason.NAME_MISSING,
                CandidateReason.ID_NUMBER_LENGTH, CandidateReason.PHONE_INVALID);
    }

    @Test
    void aSocialCandidateNeedsNoMajorButNoHalfOne() {
        assertThat(reasons(CandidateSamples.major(CandidateKind.SOCIAL, "", null, " "))).isEmpty();
        assertThat(reasons(CandidateSamples.major(CandidateKind.IN_SCHOOL, "", "", ""))).hasSize(3)
                .containsOnly(CandidateReason.FIELD_MISSING);
        assertThat(reasons(CandidateSamples.major(CandidateKind.SOCIAL, "540502", "", "2015")))
                .containsExactly(CandidateReason.FIELD_MISSING);
    }

    @Test
    void aMajorIsKnownByCodeNameAndVersionTogether() {
        CandidateKind kind = CandidateKind.IN_SCHOOL;
        assertThat(reasons(CandidateSamples.major(kind, "540502", "工程造价", "2021")))
                .containsExactly(CandidateReason.MAJOR_OF_OTHER_VERSION);
        assertThat(reasons(CandidateSamples.major(kind, "540502", "屠龙技术", "2015")))
                .containsExactly(CandidateReason.MAJOR_NAME_DIFFERS);
        assertThat(reasons(CandidateSamples.major(kind, "999999", "屠龙技术", "2021")))
                .containsExactly(CandidateReason.MAJOR_CODE_INVALID);
        assertThat(reasons(CandidateSamples.major(kind, "540502", "工程造价", "新版")))
                .containsExactly(CandidateReason.MAJOR_VERSION_INVALID);
        assertThat(reasons(CandidateSamples.major(kind, "589999", "清单以外的专业", "2021"))).isEmpty();
    }

    @Test
    void whatAnImportLeavesOutStaysAsItWas() {
        Candidate known = CandidateSamples.candidate();
        CandidateForm blank = new CandidateForm(null, "", null, null, known.idNumber().masked(), null, "13900139000",
                null, "", "", "", "", null);
        CandidateDetails merged = CandidateSamples.details(blank.over(known));
        assertThat(merged).usingRecursiveComparison().ignoringFields("phone").isEqualTo(CandidateDetails.of(known));
        assertThat(merged.phone()).isEqualTo("13900139000");
    }
}
