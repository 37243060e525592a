package org.certline.domain.certificatetype;

import org.certline.domain.candidate.CandidateKind;

/** Whom a subject is for 参考对象 (manual 001 §5.2.1). */
public enum Audience {
    /** 所有考生. */
    ALL,
    /** 院校考生. */
    IN_SCHOOL,
    /** 社会考生. */
    SOCIAL;

    public boolean includes(CandidateKind kind) {
        return this == ALL || name().equals(kind.name());
    }
}
