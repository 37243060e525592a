package org.certline.candidates;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.certline.domain.Decision;
import org.certline.domain.Refusal;
import org.certline.domain.account.Action;
import org.certline.domain.account.Caller;
import org.certline.domain.candidate.Candidate;
import org.certline.domain.candidate.CandidateReason;
import org.certline.domain.request.RequestReason;
import org.certline.persistence.ConflictException;
import org.certline.persistence.candidate.CandidateRepository;
import org.certline.runtime.audit.AuditLog;
import org.certline.runtime.problem.Problem;
import org.certline.runtime.problem.Problems;
import org.certline.runtime.problem.Texts;

/** Deleting many candidates 批量删除. */
@Singleton
final class Deletions {

    private static final int MOST = 100;

    private final CandidateRepository candidates;
    private final Roll roll;
    private final AuditLog audit;
    private final Texts texts;

    Deletions(CandidateRepository candidates, Roll roll, AuditLog audit, Texts texts) {
        this.candidates = candidates;
        this.roll = roll;
        this.audit = audit;
        this.texts = texts;
    }

    Outcome delete(Caller caller, List<String> numbers, Locale language) {
        List<String> chosen = Problems.orThrow(Selection.of(numbers, MOST));
        Map<String, Candidate> found = candidates.findAll(caller.tenantId(), chosen);
        List<String> deleted = new ArrayList<>();
        List<Kept> kept = new ArrayList<>();
        for (String number : chosen) {
            switch (delete(found.get(number))) {
                case Decision.Accepted<Candidate> _ -> {
                    audit.record(caller, Action.EDIT_CANDIDATES, "candidate/" + number, "delete");
                    deleted.add(number);
                }
                case Decision.Refused<Candidate>(List<Refusal> refusals) ->
                        kept.add(Kept.of(number, refusals.getFirst(), texts.of(refusals.getFirst(), language)));
            }
        }
        return new Outcome(deleted, kept);
    }

    private Decision<Candidate> delete(Candidate candidate) {
        if (candidate == null) {
            return Decision.refuse(CandidateReason.UNKNOWN);
        }
        try {
            return roll.delete(candidate);
        } catch (ConflictException changed) {
            return Decision.refuse(RequestReason.CONFLICT);
        }
    }

    /**
     * What became of the chosen.
     *
     * @param deleted their numbers
     * @param kept    the others, each with the reason
     */
    @Serdeable
    record Outcome(List<String> deleted, List<Kept> kept) {
    }

    /** A candidate that was not deleted. */
    @Serdeable
    record Kept(String number, Problem.Item error) {

        static Kept of(String number, Refusal refusal, String text) {
            return new Kept(number, new Problem.Item(refusal.reason().code(), refusal.field(), text));
        }
    }
}
