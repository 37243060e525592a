package org.certline.registrations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.List;
import org.certline.domain.Decision;
import org.certline.domain.account.Caller;
import org.certline.domain.candidate.Candidate;
import org.certline.domain.candidate.CandidateKind;
import org.certline.domain.certificatetype.Level;
import org.certline.domain.organization.College;
import org.certline.domain.plan.Plan;
import org.certline.domain.registration.Registration;
import org.certline.domain.registration.RegistrationReason;
import org.certline.domain.registration.RegistrationWish;
import org.certline.persistence.Transactions;
import org.certline.persistence.candidate.CandidateRepository;
import org.certline.persistence.organization.CollegeRepository;
import org.certline.persistence.registration.RegistrationRepository;
import org.certline.runtime.problem.Problems;
import org.certline.runtime.registration.Enrolment;
import org.certline.runtime.registration.Registering;

/** Registers one candidate of a college. */
@Singleton
final class SingleRegistration {

    private final CollegeRepository colleges;
    private final CandidateRepository candidates;
    private final Registering registering;
    private final Enrolment enrolment;
    private final RegistrationRepository registrations;
    private final Transactions transactions;

    SingleRegistration(CollegeRepository colleges, CandidateRepository candidates, Registering registering,
            Enrolment enrolment, RegistrationRepository registrations, Transactions transactions) {
        this.colleges = colleges;
        this.candidates = candidates;
        this.registering = registering;
        this.enrolment = enrolment;
        this.registrations = registrations;
        this.transactions = transactions;
    }

    Decision<Registration> register(Caller caller, Plan plan, Form form) {
        College college = colleges.find(caller.tenantId()).orElseThrow(Problems.notFound());
        if (!caller.isResponsibleFor(form.certificateTypeId())) {
            return Decision.refuse(RegistrationReason.CERTIFICATE_NOT_IN_PLAN);
        }
        Candidate candidate = candidates.find(college.id(), form.candidateNumber()).orElse(null);
        return registering.decide(plan, college, List.of(new Registering.Asked(form.wish(), candidate))).getFirst()
                .then(registration -> {
                    transactions.write(enrolment.making(candidate, List.of(registration)));
                    return Decision.accept(registrations.find(registration.id()).orElseThrow());
                });
    }

    /** Whom to register for what; the subject where the plan registers by subject, the kind where subjects differ. */
    @Serdeable
    record Form(@Nullable String candidateNumber, @Nullable String certificateTypeId, @Nullable Level level,
            @Nullable String subjectId, @Nullable CandidateKind kind) {

        Form {
            candidateNumber = candidateNumber == null ? "" : candidateNumber;
            certificateTypeId = certificateTypeId == null ? "" : certificateTypeId;
        }

        private RegistrationWish wish() {
            return new RegistrationWish(certificateTypeId, level, subjectId, kind);
        }
    }
}
