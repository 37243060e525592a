package org.certline.domain.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.certline.domain.certificatetype.Level;
import org.certline.domain.certificatetype.Major;
import org.certline.domain.certificatetype.PassRule;

/**
 * A certificate type and level as a plan examines it.
 *
 * @param majors copy of the type's majors; empty means all
 * @param fee    yuan per candidate, where registration is by certificate
 */
public record PlanCertificate(
        String certificateTypeId,
        String number,
        String name,
        Level level,
        List<Major> majors,
        PassRule passRule,
        int totalPassScore,
        BigDecimal fee,
        List<PlanSubject> subjects) {

    public Optional<PlanSubject> subject(String subjectId) {
        return subjects.stream().filter(subject -> subject.subjectId().equals(subjectId)).findFirst();
    }
}
