package org.certline.register;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.certline.documents.xlsx.SheetRow;
import org.certline.domain.Decision;
import org.certline.domain.Objections;
import org.certline.domain.Refusal;
import org.certline.domain.candidate.Candidate;
import org.certline.domain.plan.Plan;
import org.certline.domain.registration.RegistrationWish;
import org.certline.runtime.registration.Registering.Asked;

/**
 * A row and what it asks for.
 *
 * @param asked    null when its words don't say
 * @param refusals what is wrong with its words
 */
record AskedRow(SheetRow row, Asked asked, List<Refusal> refusals) {

    static AskedRow of(SheetRow row, Plan plan, CandidatesOfRows people) {
        Optional<Candidate> candidate = people.named(row);
        Decision<RegistrationWish> wish = RegistrationRow.wish(row, plan);
        List<Refusal> refusals = new Objections().addAll(wish.refusals())
                .addAll(RegistrationRow.named(row, candidate).refusals()).all();
        return new AskedRow(row, wish.accepted().filter(known -> RegistrationRow.namesSomebody(row))
                .map(known -> new Asked(known, candidate.orElse(null))).orElse(null), refusals);
    }

    /** What can be decided upon. */
    Stream<Asked> sound() {
        return Stream.ofNullable(asked);
    }
}
