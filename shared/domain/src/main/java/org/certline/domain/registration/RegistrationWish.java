package org.certline.domain.registration;

import org.certline.domain.candidate.CandidateKind;
import org.certline.domain.certificatetype.Level;

/**
 * What a college asks to register a candidate for.
 *
 * @param subjectId where the plan registers by subject, else empty
 * @param kind      the audience 参考对象 as given, null when none was
 */
public record RegistrationWish(String certificateTypeId, Level level, String subjectId, CandidateKind kind) {

    public RegistrationWish {
        subjectId = subjectId == null ? "" : subjectId;
    }
}
