package org.certline.arrangements;

import jakarta.inject.Singleton;
import org.certline.domain.account.Caller;
import org.certline.domain.arrangement.Arrangement;
import org.certline.domain.arrangement.ArrangementRule;
import org.certline.domain.plan.Plan;
import org.certline.persistence.arrangement.ArrangementRepository;
import org.certline.runtime.plan.PlanScope;
import org.certline.runtime.plan.VisiblePlans;
import org.certline.runtime.problem.Problems;

/** Which seats somebody may read: an organization those of its plans, a college once they are published. */
@Singleton
final class ReadableRuns {

    private final VisiblePlans plans;
    private final ArrangementRepository arrangements;

    ReadableRuns(VisiblePlans plans, ArrangementRepository arrangements) {
        this.plans = plans;
        this.arrangements = arrangements;
    }

    ReadableRun find(Caller caller, String planId) {
        Plan plan = plans.find(caller, planId);
        Arrangement arrangement = arrangements.of(plan);
        return new ReadableRun(plan, plan.isOwnedBy(caller)
                ? arrangement
                : Problems.orThrow(ArrangementRule.isReadable(arrangement)), caller);
    }

    /** A plan whose seats the caller may read. */
    record ReadableRun(Plan plan, Arrangement arrangement, Caller caller) {

        String runId() {
            return arrangement.runId();
        }

        /** Whether the caller reads all colleges' seats. */
        boolean isOwn() {
            return plan.isOwnedBy(caller);
        }

        /** Whose seats to read, of those somebody asks for; empty for all. */
        String college(String asked) {
            return isOwn() ? asked : caller.tenantId();
        }

        /** Whether the caller reads this college's seats and rooms. */
        boolean isOf(String collegeId) {
            return isOwn() || collegeId.equals(caller.tenantId());
        }

        boolean sees(String subjectId) {
            return PlanScope.sees(plan, caller, subjectId);
        }
    }
}
