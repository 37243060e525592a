package org.certline.importscores;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.certline.documents.xlsx.SheetRow;
import org.certline.domain.Decision;
import org.certline.domain.Refusal;
import org.certline.domain.arrangement.Placement;
import org.certline.domain.registration.Registration;
import org.certline.domain.score.Score;
import org.certline.domain.score.ScoreEntry;
import org.certline.domain.score.ScoreEntryRule;
import org.certline.domain.score.ScoreLine;
import org.certline.domain.task.TaskReason;
import org.certline.persistence.key.KeyedDigest;
import org.certline.persistence.registration.RegistrationRepository;
import org.certline.persistence.score.ScoreRepository;
import org.certline.runtime.imports.RowVerdict;

/** Says what each row of a batch does, looking up registrations and earlier scores for all of them together. */
@Singleton
final class ScoreRows {

    /** Why an imported score replaced another; a row has no room for a reason of its own. */
    private static final String IMPORTED_AGAIN = "重新导入";

    private final RegistrationRepository registrations;
    private final ScoreRepository scores;
    private final KeyedDigest digest;

    ScoreRows(RegistrationRepository registrations, ScoreRepository scores, KeyedDigest digest) {
        this.registrations = registrations;
        this.scores = scores;
        this.digest = digest;
    }

    List<RowVerdict> judge(ScoredSubject subject, String by, List<SheetRow> sheet, Instant now) {
        List<Placement> seated = sheet.stream().flatMap(row -> subject.seated(row.text("number")).stream()).distinct()
                .toList();
        Map<String, Registration> registered = registrations.findAll(
                        seated.stream().map(Placement::registrationId).distinct().toList()).stream()
                .collect(Collectors.toMap(Registration::id, Function.identity()));
        Map<String, Score> earlier = scores.ofCandidates(subject.plan().id(), subject.subject().subjectId(),
                        seated.stream().map(Placement::candidateNumber).toList()).stream()
                .collect(Collectors.toMap(Score::candidateNumber, Function.identity()));
        Batch batch = new Batch(subject, registered, earlier, by, now);
        return sheet.stream().map(batch::verdict).toList();
    }

    /** The rows judged together, and what was looked up for them. */
    private final class Batch {

        private final ScoredSubject subject;
        private final Map<String, Registration> registered;
        private final Map<String, Score> earlier;
        private final String by;
        private final Instant now;
        private final Map<String, Integer> rowsByCandidate = new HashMap<>();

        Batch(ScoredSubject subject, Map<String, Registration> registered, Map<String, Score> earlier, String by,
                Instant now) {
            this.subject = subject;
            this.registered = registered;
            this.earlier = earlier;
            this.by = by;
            this.now = now;
        }

        RowVerdict verdict(SheetRow row) {
            Optional<Placement> seated = subject.seated(row.text("number"));
            Decision<RowVerdict> verdict = ScoreEntryRule.check(line(row), subject.subject(), seated)
                    .then(entry -> verdict(row, seated.orElseThrow(), entry));
            return switch (verdict) {
                case Decision.Accepted<RowVerdict>(RowVerdict said) -> said;
                case Decision.Refused<RowVerdict>(List<Refusal> no) -> new RowVerdict.Refused(no);
            };
        }

        private Decision<RowVerdict> verdict(SheetRow row, Placement seated, ScoreEntry entry) {
            Integer first = rowsByCandidate.putIfAbsent(seated.candidateNumber(), row.number());
            if (first != null) {
                return Decision.refuse(TaskReason.ROW_TWICE, first);
            }
            Score before = earlier.get(seated.candidateNumber());
            if (before == null) {
                Score score = first(subject, seated, registered.get(seated.registrationId()), entry);
                return Decision.accept(new RowVerdict.Created(() -> List.of(scores.saving(score))));
            }
            return entry.isAlready(before)
                    ? Decision.accept(new RowVerdict.Unchanged())
                    : before.corrected(entry, IMPORTED_AGAIN, by, now).then(after ->
                            Decision.accept(new RowVerdict.Changed(() -> List.of(scores.saving(after)))));
        }
    }

    private Score first(ScoredSubject subject, Placement placement, Registration registration, ScoreEntry entry) {
        return new Score(placement.organizationId(), placement.planId(), subject.subject().subjectId(),
                placement.registrationId(), placement.collegeId(), placement.collegeName(),
                placement.candidateNumber(), placement.candidateName(), registration.candidate().kind(),
                registration.candidate().idNumber().masked(), digest.of(registration.candidate().idNumber().value()),
                placement.ticketNumber(), entry.points(), entry.attendance(), List.of(), 0);
    }

    private static ScoreLine line(SheetRow row) {
        return new ScoreLine(row.text("number"), row.text("name"), row.text("points"), row.text("status"));
    }
}
