package org.certline.domain.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.certline.domain.plan.PlanSamples.day;
import static org.certline.domain.registration.RegistrationReason.*;

import java.time.Instant;
import java.util.List;
import org.certline.domain.Decision;
import org.certline.domain.Reason;
import org.certline.domain.Refusal;
import org.certline.domain.candidate.Candidate;
import org.certline.domain.candidate.CandidateKind;
import org.certline.domain.candidate.IdNumber;
import org.certline.domain.candidate.IdType;
import org.certline.domain.candidate.IdentityState;
import org.certline.domain.certificatetype.Level;
import org.certline.domain.organization.College;
import org.certline.domain.plan.Plan;
import org.certline.domain.plan.PlanSamples;
import org.certline.domain.plan.RegistrationBasis;
import org.junit.jupiter.api.Test;

class RegistrationPolicyTest {

    private static final String NUMBER = "37068220211631844006551288";
    private static final Plan BY_CERTIFICATE = PlanSamples.published(RegistrationBasis.BY_CERTIFICATE);
    private static final Plan BY_SUBJECT = PlanSamples.published(RegistrationBasis.BY_SUBJECT);
    private static final RegistrationWish WISH = new RegistrationWish("type", Level.BEGINNER, "",
            CandidateKind.IN_SCHOOL);

    @Test
    void registersForEverySubjectOfTheCandidatesKind() {
        Registration made = decide(BY_CERTIFICATE, WISH, candidate()).accepted().orElseThrow();
        assertThat(made.id()).isEqualTo("202603020001-50800001-BEGINNER-" + NUMBER);
        assertThat(RegistrationId.planOf(made.id())).isEqualTo(BY_CERTIFICATE.id());
        assertThat(made.subjectIds()).containsExactly("subject-01", "subject-02");
        RegistrationWish social = new RegistrationWish("type", Level.BEGINNER, "", CandidateKind.SOCIAL);
        assertThat(decide(BY_CERTIFICATE, social, candidate(CandidateKind.SOCIAL, "460702", "2021",
                IdentityState.ACCURATE)).accepted().orElseThrow().subjectIds()).containsExactly("subject-01");
    }

    @Test
    void bySubjectNamesTheSubjectInTheId() {
        RegistrationWish wish = new RegistrationWish("type", Level.BEGINNER, "subject-02", CandidateKind.IN_SCHOOL);
        assertThat(decide(BY_SUBJECT, wish, candidate()).accepted().orElseThrow().id()).endsWith(NUMBER + "-02");
        assertThat(reasons(BY_SUBJECT, WISH, candidate())).containsExactly(SUBJECT_NOT_NAMED);
        assertThat(reasons(BY_CERTIFICATE, wish, candidate())).containsExactly(SUBJECT_NOT_ASKED_FOR);
        RegistrationWish social = new RegistrationWish("type", Level.BEGINNER, "subject-02", CandidateKind.SOCIAL);
        assertThat(reasons(BY_SUBJECT, social, candidate(CandidateKind.SOCIAL, "460702", "2021",
                IdentityState.ACCURATE))).containsExactly(KIND_NOT_EXAMINED);
    }

    @Test
    void aMajorMustMatchInCodeAndCatalogue() {
        assertThat(reasons(BY_CERTIFICATE, WISH, candidate(CandidateKind.IN_SCHOOL, "460702", "2015",
                IdentityState.ACCURATE))).containsExactly(MAJOR_NOT_ALLOWED);
        assertThat(reasons(BY_CERTIFICATE, WISH, candidate(CandidateKind.IN_SCHOOL, "460701", "2021",
                IdentityState.ACCURATE))).containsExactly(MAJOR_NOT_ALLOWED);
    }

    @Test
    void onlyKnownIdentitiesRegister() {
        for (IdentityState state : List.of(IdentityState.NO_PHOTO, IdentityState.TO_BE_VERIFIED,
                IdentityState.TO_BE_CONFIRMED)) {
            assertThat(reasons(BY_CERTIFICATE, WISH, candidate(CandidateKind.IN_SCHOOL, "460702", "2021", state)))
                    .containsExactly(IDENTITY_NOT_ACCURATE);
        }
        assertThat(reasons(BY_CERTIFICATE, WISH, null)).containsExactly(CANDIDATE_UNKNOWN);
    }

    @Test
    void theWindowIncludesItsStartAndNotItsEnd() {
        assertThat(at(day(0).minusMillis(1))).containsExactly(WINDOW_NOT_STARTED);
        assertThat(at(day(0))).isEmpty();
        assertThat(at(day(5).minusMillis(1))).isEmpty();
        assertThat(at(day(5))).containsExactly(WINDOW_ENDED);
    }

    @Test
    void repeatedPassedAndSitelessAreSaidTogether() {
        RegistrationCase all = new RegistrationCase(BY_CERTIFICATE, college(PlanSamples.COLLEGE), WISH, candidate(), "",
                true, true, day(1));
        assertThat(RegistrationPolicy.decide(all).refusals()).extracting(Refusal::reason)
                .containsExactly(ALREADY_REGISTERED, ALREADY_PASSED, SITE_MISSING);
        RegistrationCase stranger = new RegistrationCase(BY_CERTIFICATE, college("stranger"), WISH, candidate(), "site",
                false, false, day(1));
        assertThat(RegistrationPolicy.decide(stranger).refusals()).extracting(Refusal::reason)
                .containsExactly(COLLEGE_NOT_IN_PLAN);
    }

    @Test
    void itsStateFollowsFromSeatAndClock() {
        Registration waiting = decide(BY_CERTIFICATE, WISH, candidate()).accepted().orElseThrow();
        assertThat(RegistrationState.of(waiting, BY_CERTIFICATE, day(8.05))).isEqualTo(RegistrationState.NOT_ARRANGED);
        Registration seated = waiting.withArranged(true);
        assertThat(RegistrationState.of(seated, BY_CERTIFICATE, day(7))).isEqualTo(RegistrationState.WAITING);
        assertThat(RegistrationState.of(seated, BY_CERTIFICATE, day(8.05))).isEqualTo(RegistrationState.IN_EXAM);
        assertThat(RegistrationState.of(seated, BY_CERTIFICATE, day(8.5))).isEqualTo(RegistrationState.WAITING);
        assertThat(RegistrationState.of(seated, BY_CERTIFICATE, day(9.1))).isEqualTo(RegistrationState.ENDED);
    }

    private static List<Reason> at(Instant now) {
        return RegistrationPolicy.open(BY_CERTIFICATE, PlanSamples.COLLEGE, now).refusals().stream()
                .map(Refusal::reason).toList();
    }

    private static List<Reason> reasons(Plan plan, RegistrationWish wish, Candidate candidate) {
        return decide(plan, wish, candidate).refusals().stream().map(Refusal::reason).toList();
    }

    private static Decision<Registration> decide(Plan plan, RegistrationWish wish,
            Candidate candidate) {
        return RegistrationPolicy.decide(new RegistrationCase(plan, college(PlanSamples.COLLEGE), wish, candidate,
                "site", false, false, day(1)));
    }

    private static College college(String id) {
        return new College(id, "烟台测试学院", "13855", "370682", "", "", "", 0);
    }

    private static Candidate candidate() {
        return candidate(CandidateKind.IN_SCHOOL, "460702", "2021", IdentityState.ACCURATE);
    }

    private static Candidate candidate(CandidateKind kind, String major, String catalogue, IdentityState state) {
        return new Candidate(NUMBER, PlanSamples.COLLEGE, kind, "王小八", "Wang Xiaoba", IdType.RESIDENT_ID,
                new IdNumber("379999199901010018"), null, "13800138000", "", major, "", catalogue, "", 2024, null, state,
                null, 0, 0);
    }
}
