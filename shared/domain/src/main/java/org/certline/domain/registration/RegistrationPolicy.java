package org.certline.domain.registration;

import static org.certline.domain.registration.RegistrationReason.*;

import java.time.Instant;
import java.util.List;
import org.certline.domain.Decision;
import org.certline.domain.Objections;
import org.certline.domain.Refusal;
import org.certline.domain.candidate.Candidate;
import org.certline.domain.candidate.IdentityState;
import org.certline.domain.certificatetype.Major;
import org.certline.domain.plan.Plan;
import org.certline.domain.plan.PlanSubject;
import org.certline.domain.plan.RegistrationBasis;

/** Who may be registered for what (manual 001 §5.2.6). The plan is asked first, then the person. */
public final class RegistrationPolicy {

    private RegistrationPolicy() {
    }

    /** The registration, or everything that speaks against it. */
    public static Decision<Registration> decide(RegistrationCase asked) {
        return open(asked.plan(), asked.college().id(), asked.now())
                .then(plan -> offered(plan, asked.wish()))
                .then(plan -> Decision.unless(aboutTheCandidate(asked), asked))
                .then(sound -> Decision.accept(registration(sound)));
    }

    /** Whether a college can register in the plan now. */
    public static Decision<Plan> open(Plan plan, String collegeId, Instant now) {
        if (!plan.published()) {
            return Decision.refuse(PLAN_NOT_PUBLISHED);
        }
        if (!plan.includes(collegeId)) {
            return Decision.refuse(COLLEGE_NOT_IN_PLAN);
        }
        return switch (plan.windows().registration().at(now)) {
            case NOT_STARTED -> Decision.refuse(WINDOW_NOT_STARTED);
            case OPEN -> Decision.accept(plan);
            case ENDED -> Decision.refuse(WINDOW_ENDED);
        };
    }

    private static Decision<Plan> offered(Plan plan, RegistrationWish wish) {
        var certificate = plan.certificate(wish.certificateTypeId(), wish.level());
        if (certificate.isEmpty()) {
            return Decision.refuse(List.of(Refusal.in("certificateTypeId", CERTIFICATE_NOT_IN_PLAN)));
        }
        boolean bySubject = plan.basis() == RegistrationBasis.BY_SUBJECT;
        boolean named = !wish.subjectId().isEmpty();
        return new Objections()
                .when(bySubject && !named, "subjectId", SUBJECT_NOT_NAMED)
                .when(bySubject && named && certificate.get().subject(wish.subjectId()).isEmpty(), "subjectId",
                        SUBJECT_NOT_IN_PLAN)
                .when(!bySubject && named, "subjectId", SUBJECT_NOT_ASKED_FOR)
                .orElse(plan);
    }

    private static List<Refusal> aboutTheCandidate(RegistrationCase asked) {
        Candidate candidate = asked.candidate();
        if (candidate == null) {
            return List.of(Refusal.in("candidate", CANDIDATE_UNKNOWN));
        }
        var kind = asked.wish().kind();
        return new Objections()
                .when(candidate.state() != IdentityState.ACCURATE, "candidate", IDENTITY_NOT_ACCURATE)
                .when(!majorAllowed(asked.certificate().majors(), candidate), "candidate", MAJOR_NOT_ALLOWED)
                .when(asked.dependsOnKind() && kind == null, "kind", AUDIENCE_NOT_NAMED)
                .when(kind != null && kind != candidate.kind(), "kind", AUDIENCE_DIFFERS)
                .when(asked.subjectsToSit().isEmpty(), "kind", KIND_NOT_EXAMINED)
                .when(asked.registered(), "candidate", ALREADY_REGISTERED)
                .when(asked.passed(), "candidate", ALREADY_PASSED)
                .when(asked.siteId().isEmpty(), "", SITE_MISSING)
                .all();
    }

    /** Code and catalogue version must both match; a certificate without majors is for all. */
    private static boolean majorAllowed(List<Major> majors, Candidate candidate) {
        return majors.isEmpty() || majors.stream().anyMatch(major -> major.code().equals(candidate.majorCode())
                && major.catalogueVersion().equals(candidate.majorVersion()));
    }

    private static Registration registration(RegistrationCase of) {
        RegistrationWish wish = of.wish();
        return new Registration(
                RegistrationId.of(of.plan(), wish, of.candidate().number()).orElseThrow(), of.plan().id(),
                of.plan().organizationId(), of.college().id(), of.college().name(),
                CandidateSnapshot.of(of.candidate()), wish.certificateTypeId(), wish.level(),
                of.subjectsToSit().stream().map(PlanSubject::subjectId).toList(), of.siteId(), false, "", false,
                of.now(), 0);
    }
}
