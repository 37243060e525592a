package org.certline.domain.candidate;

/** Whose learner a candidate is (manual 001 §5.2.3). */
public enum CandidateKind {
    /** 院校考生. */
    IN_SCHOOL("院校考生"),
    /** 社会考生. */
    SOCIAL("社会考生");

    private final String term;

    CandidateKind(String term) {
        this.term = term;
    }

    /** The Chinese term, as files write it. */
    public String term() {
        return term;
    }
}
