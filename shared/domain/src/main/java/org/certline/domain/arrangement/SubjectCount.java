package org.certline.domain.arrangement;

/** How many of a subject's candidates a run has seated, and how many not. */
public record SubjectCount(String subjectId, int placed, int unplaced) {
}
