package org.certline.domain.plan;

import java.math.BigDecimal;
import org.certline.domain.Window;
import org.certline.domain.certificatetype.Audience;
import org.certline.domain.certificatetype.ExamMode;

/**
 * A subject as a plan examines it: a copy of the subject at publishing, with its time.
 *
 * @param exam when it is examined
 * @param fee  yuan per candidate, where registration is by subject
 */
public record PlanSubject(
        String subjectId,
        String number,
        String name,
        ExamMode mode,
        int fullScore,
        int passScore,
        Audience audience,
        Window exam,
        BigDecimal fee) {
}
