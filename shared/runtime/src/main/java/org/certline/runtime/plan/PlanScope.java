package org.certline.runtime.plan;

import io.micronaut.http.HttpStatus;
import org.certline.domain.account.Caller;
import org.certline.domain.plan.Plan;
import org.certline.domain.request.RequestReason;
import org.certline.runtime.problem.ProblemException;

/** What of a plan a 证书负责人 may see: the subjects of the certificates that are theirs. */
public final class PlanScope {

    private PlanScope() {
    }

    /** The plan, when all of it is the caller's; what concerns the whole plan needs that. */
    public static Plan whole(Plan plan, Caller caller) {
        if (!plan.certificates().stream().allMatch(one -> caller.isResponsibleFor(one.certificateTypeId()))) {
            throw ProblemException.of(HttpStatus.FORBIDDEN, RequestReason.FORBIDDEN);
        }
        return plan;
    }

    /** Whether the caller may see what concerns this subject. */
    public static boolean sees(Plan plan, Caller caller, String subjectId) {
        return plan.certificates().stream().filter(one -> caller.isResponsibleFor(one.certificateTypeId()))
                .anyMatch(one -> one.subject(subjectId).isPresent());
    }
}
