package org.certline.domain.certificatetype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.certline.domain.certificatetype.CertificateTypeReason.*;

import java.util.List;
import org.certline.domain.Decision;
import org.certline.domain.Reason;
import org.certline.domain.Refusal;
import org.junit.jupiter.api.Test;

class CertificateTypeRuleTest {

    @Test
    void theSameMajorCodeInTwoCataloguesIsTwoMajors() {
        assertThat(reasons(CertificateTypeRule.check(type("50800001", major("2015"), major("2021"))))).isEmpty();
        assertThat(reasons(CertificateTypeRule.check(type("50800001", major("2021"), major("2021")))))
                .containsExactly(MAJOR_REPEATED);
        assertThat(reasons(CertificateTypeRule.check(type("508", new Major("460702", "", "2021")))))
                .containsExactly(NUMBER_INVALID, MAJOR_INCOMPLETE);
    }

    @Test
    void aPublishedTypeKeepsWhatOthersName() {
        CertificateType published = type("50800001", major("2021")).withPublished();
        CertificateType renamed = new CertificateType(published.id(), published.organizationId(), "50800002", "别的",
                List.of(Level.ADVANCED), List.of(), PassRule.ALL_SUBJECTS, 0, true, 1);
        assertThat(reasons(CertificateTypeRule.change(published, renamed)))
                .containsExactly(NUMBER_FIXED, NAME_FIXED, LEVEL_IN_USE);
        assertThat(reasons(CertificateTypeRule.delete(published))).containsExactly(PUBLISHED);
    }

    @Test
    void everyLevelNeedsASubjectBeforePublishing() {
        CertificateType type = type("50800001", major("2021"));
        assertThat(CertificateTypeRule.publish(type, List.of(subject(Level.BEGINNER))).refusals())
                .singleElement().satisfies(refusal -> assertThat(refusal.args()).containsExactly("中级"));
        assertThat(CertificateTypeRule.publish(type, List.of(subject(Level.BEGINNER), subject(Level.INTERMEDIATE)))
                .accepted()).map(CertificateType::published).contains(true);
    }

    @Test
    void aSubjectFitsItsTypeAndItsScores() {
        CertificateType type = type("50800001", major("2021"));
        assertThat(reasons(SubjectRule.check(subject(Level.BEGINNER), type))).isEmpty();
        assertThat(reasons(SubjectRule.check(new Subject("s", "o", "t", Level.ADVANCED, "科1", "", null, 0, 1, null, 0),
                type))).containsExactly(SUBJECT_NUMBER_INVALID, SUBJECT_NAME_MISSING, SUBJECT_LEVEL_UNKNOWN,
                SUBJECT_MODE_MISSING, SUBJECT_AUDIENCE_MISSING, SUBJECT_FULL_SCORE_INVALID, SUBJECT_PASS_SCORE_INVALID);
    }

    private static List<Reason> reasons(Decision<?> decision) {
        return decision.refusals().stream().map(Refusal::reason).toList();
    }

    private static Major major(String catalogue) {
        return new Major("460702", "新能源汽车技术", catalogue);
    }

    private static CertificateType type(String number, Major... majors) {
        return new CertificateType("type", "organization", number, "智能新能源汽车",
                List.of(Level.BEGINNER, Level.INTERMEDIATE), List.of(majors), PassRule.ALL_SUBJECTS, 0, false, 0);
    }

    private static Subject subject(Level level) {
        return new Subject("subject", "organization", "type", level, "01", "笔试科目", ExamMode.WRITTEN, 100, 60,
                Audience.ALL, 0);
    }
}
