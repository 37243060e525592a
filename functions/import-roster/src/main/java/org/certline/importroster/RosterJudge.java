package org.certline.importroster;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.certline.documents.xlsx.SheetRow;
import org.certline.domain.Decision;
import org.certline.domain.Refusal;
import org.certline.domain.candidate.Candidate;
import org.certline.domain.candidate.CandidateChange;
import org.certline.domain.candidate.CandidateDetails;
import org.certline.domain.candidate.CandidateForm;
import org.certline.domain.candidate.CandidateNumber;
import org.certline.domain.candidate.CandidateReason;
import org.certline.domain.candidate.CandidateRule;
import org.certline.domain.task.TaskReason;
import org.certline.persistence.candidate.CandidateRepository;
import org.certline.runtime.imports.RowVerdict;

/** Says what each row of a batch does. */
final class RosterJudge {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final String college;
    private final RosterLookup known;
    private final CandidateRepository candidates;
    private final Supplier<CandidateNumber> numbers;
    private final LocalDate today;
    private final Map<String, Integer> rowsByCandidate = new HashMap<>();

    RosterJudge(String college, RosterLookup known, CandidateRepository candidates,
            Supplier<CandidateNumber> numbers, Instant now) {
        this.college = college;
        this.known = known;
        this.candidates = candidates;
        this.numbers = numbers;
        this.today = LocalDate.ofInstant(now, CHINA);
    }

    RowVerdict verdict(SheetRow row) {
        RosterRow words = RosterRow.of(row);
        Optional<Candidate> holder = known.holding(row.text("idNumber"));
        Optional<Candidate> meant = row.has("number") ? known.numbered(row.text("number")) : holder;
        List<Refusal> refusals = new ArrayList<>(words.refusals());
        if (row.has("number") && meant.isEmpty()) {
            refusals.add(Refusal.in("number", CandidateReason.UNKNOWN));
        }
        if (meant.isPresent() && holder.isPresent() && !holder.get().number().equals(meant.get().number())) {
            refusals.add(Refusal.in("idNumber", CandidateReason.ID_NUMBER_TAKEN));
        }
        meant.flatMap(candidate -> earlier(candidate, row))
                .ifPresent(first -> refusals.add(Refusal.of(TaskReason.ROW_TWICE, first)));
        CandidateForm form = meant.map(words.form()::over).orElse(words.form());
        Decision<RowVerdict> verdict = CandidateRule.check(form, today)
                .then(details -> meant.map(candidate -> changed(candidate, details)).orElseGet(() -> created(details)));
        refusals.addAll(verdict.refusals());
        return refusals.isEmpty() ? verdict.accepted().orElseThrow() : new RowVerdict.Refused(refusals);
    }

    /** The row that spoke of the candidate before, one by its number and the other by its ID number. */
    private Optional<Integer> earlier(Candidate candidate, SheetRow row) {
        return Optional.ofNullable(rowsByCandidate.putIfAbsent(candidate.number(), row.number()));
    }

    private Decision<RowVerdict> created(CandidateDetails details) {
        return Decision.accept(new RowVerdict.Created(
                () -> candidates.registering(details.register(numbers.get(), college))));
    }

    private Decision<RowVerdict> changed(Candidate before, CandidateDetails details) {
        return CandidateChange.edit(before, details).then(after -> Decision.accept(after.equals(before)
                ? new RowVerdict.Unchanged()
                : new RowVerdict.Changed(() -> candidates.changing(before, after))));
    }
}
