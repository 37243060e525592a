package org.certline.candidates;

import java.util.List;
import org.certline.domain.Decision;
import org.certline.domain.Refusal;
import org.certline.domain.candidate.CandidateReason;

/** Candidates somebody chose from a list. */
final class Selection {

    private Selection() {
    }

    /** The numbers, each once; at least one and at most so many. */
    static Decision<List<String>> of(List<String> numbers, int most) {
        List<String> distinct = numbers.stream().distinct().toList();
        if (distinct.isEmpty()) {
            return Decision.refuse(List.of(Refusal.in("numbers", CandidateReason.NONE_CHOSEN)));
        }
        return distinct.size() > most
                ? Decision.refuse(List.of(Refusal.in("numbers", CandidateReason.TOO_MANY_CHOSEN, most)))
                : Decision.accept(distinct);
    }
}
