package org.certline.domain.candidate;

/** Whose learner a candidate is (manual 001 §5.2.3). */
public enum CandidateKind {
    /** 院校考生. */
    IN_SCHOOL,
    /** 社会考生. */
    SOCIAL
}
