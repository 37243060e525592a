package org.certline.arrangements;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;
import org.certline.domain.Refusal;
import org.certline.domain.arrangement.Unplaced;
import org.certline.domain.plan.Plan;
import org.certline.domain.plan.PlanSubject;
import org.certline.runtime.problem.Texts;

/**
 * Somebody without a seat as lists show it.
 *
 * @param code   the reason's stable code
 * @param reason the same in the caller's language
 */
@Serdeable
record UnplacedView(String id, String registrationId, String subjectId, String subjectName, String siteId, String candidateNumber,
        String candidateName, String collegeId, String collegeName, String code, String reason) {

    static UnplacedView of(Plan plan, Unplaced one, Texts texts, Locale locale) {
        Refusal refusal = new Refusal(one.reason(), "", one.reasonArgs());
        return new UnplacedView(one.id(), one.registrationId(), one.subjectId(),
                plan.subject(one.subjectId()).map(PlanSubject::name).orElseThrow(), one.siteId(),
                one.candidateNumber(), one.candidateName(), one.collegeId(), one.collegeName(), one.reason().code(),
                texts.of(refusal, locale));
    }
}
