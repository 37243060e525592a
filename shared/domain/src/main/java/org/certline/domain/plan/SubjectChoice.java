package org.certline.domain.plan;

import java.math.BigDecimal;
import org.certline.domain.Window;

/**
 * A subject that a plan shall examine.
 *
 * @param exam null while the time is open
 * @param fee  yuan per candidate, null where registration is by certificate
 */
public record SubjectChoice(String subjectId, Window exam, BigDecimal fee) {

    static SubjectChoice of(PlanSubject subject) {
        return new SubjectChoice(subject.subjectId(), subject.exam(), subject.fee());
    }
}
