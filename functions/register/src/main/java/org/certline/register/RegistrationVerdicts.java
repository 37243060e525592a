package org.certline.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.certline.domain.Decision;
import org.certline.domain.Refusal;
import org.certline.domain.candidate.Candidate;
import org.certline.domain.registration.Registration;
import org.certline.domain.registration.RegistrationReason;
import org.certline.persistence.Write;
import org.certline.runtime.imports.RowVerdict;
import org.certline.runtime.registration.Enrolment;

/**
 * What each row of a batch does. A candidate registered by several rows, for several subjects, is counted up once for
 * all of them by the first: a transaction writes an item once.
 */
final class RegistrationVerdicts {

    private final List<AskedRow> rows;
    private final Enrolment enrolment;
    private final Map<String, Integer> rowByRegistration = new HashMap<>();
    private final Map<String, List<Registration>> byCandidate = new HashMap<>();

    RegistrationVerdicts(List<AskedRow> rows, Enrolment enrolment) {
        this.rows = rows;
        this.enrolment = enrolment;
    }

    /**
     * The verdicts in the order of the rows.
     *
     * @param decisions of the rows that ask for something, in their order
     */
    List<RowVerdict> of(List<Decision<Registration>> decisions) {
        Iterator<Decision<Registration>> next = decisions.iterator();
        return rows.stream().map(row -> row.asked() == null
                ? new RowVerdict.Refused(row.refusals())
                : verdict(row, next.next())).toList();
    }

    private RowVerdict verdict(AskedRow row, Decision<Registration> decision) {
        List<Refusal> refusals = new ArrayList<>(row.refusals());
        decision.refusals().stream().map(refusal -> RegistrationRow.inItsColumn(refusal, row.row())).forEach(refusals::add);
        decision.accepted().map(one -> rowByRegistration.putIfAbsent(one.id(), row.row().number()))
                .ifPresent(first -> refusals.add(Refusal.of(RegistrationReason.REPEATED_IN_FILE, first)));
        if (!refusals.isEmpty()) {
            return new RowVerdict.Refused(refusals);
        }
        return created(row.asked().candidate(), decision.accepted().orElseThrow());
    }

    private RowVerdict created(Candidate candidate, Registration registration) {
        List<Registration> together = byCandidate.computeIfAbsent(candidate.number(), number -> new ArrayList<>());
        together.add(registration);
        boolean first = together.size() == 1;
        return new RowVerdict.Created(() -> first ? enrolment.making(candidate, together) : List.<Write>of());
    }
}
