package org.certline.registrations;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.certline.domain.Decision;
import org.certline.domain.account.Caller;
import org.certline.domain.candidate.Candidate;
import org.certline.domain.registration.Registration;
import org.certline.domain.registration.RegistrationReason;
import org.certline.domain.registration.RegistrationRule;
import org.certline.persistence.Transactions;
import org.certline.persistence.Write;
import org.certline.persistence.candidate.CandidateRepository;
import org.certline.persistence.registration.RegistrationRepository;
import org.certline.runtime.registration.Enrolment;

/** Deletes registrations of a college, each that may be; says of each other why not. */
@Singleton
final class RegistrationDeletion {

    private final RegistrationRepository registrations;
    private final CandidateRepository candidates;
    private final Enrolment enrolment;
    private final Transactions transactions;

    RegistrationDeletion(RegistrationRepository registrations, CandidateRepository candidates, Enrolment enrolment,
            Transactions transactions) {
        this.registrations = registrations;
        this.candidates = candidates;
        this.enrolment = enrolment;
        this.transactions = transactions;
    }

    /** Deletes what may be deleted; the decision for each id, in their order. */
    Map<String, Decision<Registration>> delete(Caller caller, String planId, List<String> ids) {
        Map<String, Registration> found = registrations.findAll(ids).stream()
                .filter(one -> one.planId().equals(planId) && RegistrationLists.isConcerned(caller, one))
                .collect(Collectors.toMap(Registration::id, Function.identity()));
        Map<String, Decision<Registration>> decisions = ids.stream().distinct()
                .collect(Collectors.toMap(Function.identity(), id -> found.containsKey(id)
                                ? RegistrationRule.delete(found.get(id))
                                : Decision.refuse(RegistrationReason.UNKNOWN),
                        (first, second) -> first, LinkedHashMap::new));
        write(caller.tenantId(), decisions.values().stream().flatMap(decision -> decision.accepted().stream()).toList());
        return decisions;
    }

    private void write(String collegeId, List<Registration> gone) {
        Map<String, List<Registration>> byCandidate = gone.stream()
                .collect(Collectors.groupingBy(one -> one.candidate().number()));
        Map<String, Candidate> people = candidates.findAll(collegeId, byCandidate.keySet());
        List<Write> together = new ArrayList<>();
        for (Map.Entry<String, List<Registration>> entry : byCandidate.entrySet()) {
            List<Write> writes = enrolment.deleting(people.get(entry.getKey()), entry.getValue());
            if (together.size() + writes.size() > Transactions.MAX_WRITES) {
                transactions.write(together);
                together = new ArrayList<>();
            }
            together.addAll(writes);
        }
        transactions.write(together);
    }
}
