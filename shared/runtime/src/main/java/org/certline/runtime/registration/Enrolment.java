package org.certline.runtime.registration;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.certline.domain.candidate.Candidate;
import org.certline.domain.registration.Registration;
import org.certline.persistence.Write;
import org.certline.persistence.candidate.CandidateRepository;
import org.certline.persistence.registration.RegistrationRepository;

/**
 * What making and deleting registrations writes: the registrations and, in the same transaction, how many their
 * candidate has, so that a candidate with registrations is never deleted.
 */
@Singleton
public final class Enrolment {

    private final RegistrationRepository registrations;
    private final CandidateRepository candidates;

    Enrolment(RegistrationRepository registrations, CandidateRepository candidates) {
        this.registrations = registrations;
        this.candidates = candidates;
    }

    /**
     * Writes that make registrations of one candidate.
     *
     * @param candidate as it was read for the decision
     */
    public List<Write> making(Candidate candidate, List<Registration> fresh) {
        List<Write> writes = counting(candidate, fresh.size());
        fresh.forEach(registration -> writes.add(registrations.saving(registration)));
        return writes;
    }

    /** Writes that delete registrations of one candidate. */
    public List<Write> deleting(Candidate candidate, List<Registration> gone) {
        List<Write> writes = counting(candidate, -gone.size());
        gone.forEach(registration -> writes.add(registrations.deleting(registration)));
        return writes;
    }

    private List<Write> counting(Candidate candidate, int more) {
        return new ArrayList<>(candidates.changing(candidate, candidate.withRegistrations(more)));
    }
}
