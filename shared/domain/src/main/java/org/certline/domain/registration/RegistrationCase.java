package org.certline.domain.registration;

import java.time.Instant;
import java.util.List;
import org.certline.domain.candidate.Candidate;
import org.certline.domain.certificatetype.Audience;
import org.certline.domain.organization.College;
import org.certline.domain.plan.Plan;
import org.certline.domain.plan.PlanCertificate;
import org.certline.domain.plan.PlanSubject;
import org.certline.domain.plan.RegistrationBasis;

/**
 * All that is known when a registration is decided upon.
 *
 * @param candidate  of the college, null when there is none
 * @param siteId     the approved or allocated site of the college for the certificate and level, empty when none
 * @param registered whether the registration exists already
 * @param passed     whether the person holds the certificate at this level already
 */
public record RegistrationCase(
        Plan plan,
        College college,
        RegistrationWish wish,
        Candidate candidate,
        String siteId,
        boolean registered,
        boolean passed,
        Instant now) {

    /** The certificate asked for; the plan has it. */
    PlanCertificate certificate() {
        return plan.certificate(wish.certificateTypeId(), wish.level()).orElseThrow();
    }

    /** The subjects asked for: the one named, or all of the certificate. */
    List<PlanSubject> subjectsAskedFor() {
        return plan.basis() == RegistrationBasis.BY_SUBJECT
                ? certificate().subject(wish.subjectId()).stream().toList()
                : certificate().subjects();
    }

    /** Those of them that the candidate's kind sits. */
    List<PlanSubject> subjectsToSit() {
        return subjectsAskedFor().stream().filter(one -> one.audience().includes(candidate.kind())).toList();
    }

    /** Whether the subjects differ by kind, so that the kind must be given. */
    boolean dependsOnKind() {
        return subjectsAskedFor().stream()
                .anyMatch(one -> one.audience() != Audience.ALL);
    }
}
