package org.certline.candidates;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.certline.domain.Decision;
import org.certline.domain.Refusal;
import org.certline.domain.account.Caller;
import org.certline.domain.candidate.Candidate;
import org.certline.domain.candidate.CandidateChange;
import org.certline.domain.candidate.CandidateDetails;
import org.certline.domain.candidate.CandidateForm;
import org.certline.domain.candidate.CandidateReason;
import org.certline.domain.candidate.CandidateRule;
import org.certline.persistence.candidate.CandidateNumbers;
import org.certline.persistence.candidate.CandidateRepository;
import org.certline.persistence.organization.CollegeRepository;
import org.certline.runtime.files.Bucket;
import org.certline.runtime.files.ObjectStore;
import org.certline.runtime.problem.Problems;

/** The candidates of the caller's college, one by one. */
@Singleton
final class Roll {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final CandidateRepository candidates;
    private final CandidateNumbers numbers;
    private final CollegeRepository colleges;
    private final ObjectStore files;
    private final Clock clock;

    Roll(CandidateRepository candidates, CandidateNumbers numbers, CollegeRepository colleges, ObjectStore files,
            Clock clock) {
        this.candidates = candidates;
        this.numbers = numbers;
        this.colleges = colleges;
        this.files = files;
        this.clock = clock;
    }

    Candidate find(Caller caller, String number) {
        return candidates.find(caller.tenantId(), number).orElseThrow(Problems.notFound());
    }

    Decision<Candidate> add(Caller caller, CandidateForm form) {
        return check(form).then(details -> free(caller, details)).then(details -> {
            String region = colleges.find(caller.tenantId()).orElseThrow().regionCode();
            return Decision.accept(candidates.register(
                    details.register(numbers.take(region, 1, clock::instant).get(), caller.tenantId())));
        });
    }

    /** Changes the candidate that the caller saw in this version. */
    Decision<Candidate> edit(Caller caller, String number, long version, CandidateForm form) {
        Candidate before = find(caller, number);
        Problems.unlessUnchanged(version, before.version());
        return check(form.unmasked(before))
                .then(details -> details.idNumber().equals(before.idNumber())
                        ? Decision.accept(details) : free(caller, details))
                .then(details -> CandidateChange.edit(before, details))
                .then(after -> Decision.accept(candidates.change(before, after)));
    }

    /** Deletes the candidate and its photo. */
    Decision<Candidate> delete(Candidate candidate) {
        return CandidateChange.delete(candidate).then(free -> {
            candidates.delete(free);
            if (free.photo() != null) {
                files.delete(Bucket.FILES, free.photo().key());
            }
            return Decision.accept(free);
        });
    }

    private Decision<CandidateDetails> check(CandidateForm form) {
        return CandidateRule.check(form, LocalDate.ofInstant(clock.instant(), CHINA));
    }

    private Decision<CandidateDetails> free(Caller caller, CandidateDetails details) {
        return candidates.byIdNumber(caller.tenantId(), details.idNumber()).isEmpty()
                ? Decision.accept(details)
                : Decision.refuse(List.of(Refusal.in("idNumber", CandidateReason.ID_NUMBER_TAKEN)));
    }
}
