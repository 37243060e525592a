package org.certline.domain.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.certline.domain.Decision;
import org.certline.domain.Refusal;
import org.certline.domain.arrangement.Placement;
import org.certline.domain.plan.PlanSubject;

/** What may be entered as a score (manual 001 §5.2.9). */
public final class ScoreEntryRule {

    private ScoreEntryRule() {
    }

    /**
     * Checks a line of a score sheet, with every refusal in its column.
     *
     * @param placement who was seated in the subject under the line's number, if anybody
     */
    public static Decision<ScoreEntry> check(ScoreLine line, PlanSubject subject, Optional<Placement> placement) {
        List<Refusal> no = new ArrayList<>();
        if (line.number().isEmpty()) {
            no.add(Refusal.in("number", ScoreReason.NUMBER_MISSING));
        } else if (placement.isEmpty()) {
            no.add(Refusal.in("number", ScoreReason.NUMBER_UNKNOWN));
        }
        placement.filter(seated -> !seated.candidateName().equals(line.name()))
                .ifPresent(seated -> no.add(Refusal.in("name", ScoreReason.NAME_DIFFERENT)));
        Decision<ScoreEntry> entry = entry(line.points(), line.status(), subject);
        no.addAll(entry.refusals());
        return no.isEmpty() ? entry : Decision.refuse(no);
    }

    /**
     * Checks points and status as typed.
     *
     * @param points empty unless present; 0 is let pass for the others
     * @param status a {@link Attendance#term() term}, or empty
     */
    public static Decision<ScoreEntry> entry(String points, String status, PlanSubject subject) {
        Optional<Attendance> attendance = Attendance.ofTerm(status);
        if (attendance.isEmpty()) {
            return Decision.refuse(List.of(Refusal.in("status", ScoreReason.STATUS_UNKNOWN)));
        }
        return switch (attendance.get()) {
            case PRESENT -> PointsRule.check(points, subject.fullScore())
                    .then(value -> Decision.accept(new ScoreEntry(value, Attendance.PRESENT)));
            case ABSENT, MISCONDUCT -> withoutPoints(points, attendance.get(), subject);
        };
    }

    private static Decision<ScoreEntry> withoutPoints(String points, Attendance attendance, PlanSubject subject) {
        boolean none = points.isEmpty() || PointsRule.check(points, subject.fullScore()).accepted()
                .filter(value -> value.compareTo(BigDecimal.ZERO) == 0).isPresent();
        return none
                ? Decision.accept(ScoreEntry.without(attendance))
                : Decision.refuse(List.of(Refusal.in("points", ScoreReason.POINTS_NOT_EXPECTED, attendance.term())));
    }
}
