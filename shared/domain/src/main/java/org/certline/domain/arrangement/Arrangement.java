package org.certline.domain.arrangement;

import java.time.Instant;
import java.util.List;

/**
 * How far a plan's arrangement 排考 is. Readers see the placements of its run only, so a later run replaces all of them
 * in the moment it is named here.
 *
 * @param taskId      the task of the latest start
 * @param runId       the run whose placements count, empty before the first is finished
 * @param subjects    counts per subject of that run
 * @param publishedAt null until published; nothing moves afterwards
 */
public record Arrangement(
        String planId,
        String organizationId,
        String taskId,
        String runId,
        List<SubjectCount> subjects,
        Instant publishedAt,
        long version) {

    /** A plan nobody has arranged yet. */
    public static Arrangement none(String organizationId, String planId) {
        return new Arrangement(planId, organizationId, "", "", List.of(), null, 0);
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    /** Whether a finished run is there to be looked at. */
    public boolean isArranged() {
        return !runId.isEmpty();
    }

    /** Seats given, over all subjects. */
    public int placed() {
        return subjects.stream().mapToInt(SubjectCount::placed).sum();
    }

    /** Candidates without a seat, over all subjects. */
    public int unplaced() {
        return subjects.stream().mapToInt(SubjectCount::unplaced).sum();
    }

    /** The counts of a subject, zero when no run knows it. */
    public SubjectCount subject(String subjectId) {
        return subjects.stream().filter(count -> count.subjectId().equals(subjectId)).findFirst()
                .orElseGet(() -> new SubjectCount(subjectId, 0, 0));
    }

    /** The same, started anew by a task. */
    public Arrangement startedBy(String task) {
        return new Arrangement(planId, organizationId, task, runId, subjects, publishedAt, version);
    }

    /** The same, showing a finished run. */
    public Arrangement showing(String run, List<SubjectCount> counts) {
        return new Arrangement(planId, organizationId, taskId, run, counts, publishedAt, version);
    }

    /** The same after somebody without a seat got one by hand. */
    public Arrangement seatedOneMore(String subjectId) {
        return showing(runId, subjects.stream().map(count -> count.subjectId().equals(subjectId)
                ? new SubjectCount(subjectId, count.placed() + 1, count.unplaced() - 1) : count).toList());
    }

    /** The same, published. */
    public Arrangement publishedAt(Instant now) {
        return new Arrangement(planId, organizationId, taskId, runId, subjects, now, version);
    }
}
