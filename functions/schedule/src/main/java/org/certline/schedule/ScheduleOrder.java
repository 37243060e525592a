package org.certline.schedule;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * What travels through the workflow: ids only, whatever the size of the plan.
 *
 * @param step        what is to be done
 * @param taskId      the task that reports it, and the id of the run it makes
 * @param formerRunId the run shown when the work began, empty when none
 * @param goesOn      whether the next step is to follow; if not, the task says why
 */
@Serdeable
public record ScheduleOrder(
        ScheduleStep step,
        ScheduleMode mode,
        String organizationId,
        String planId,
        String taskId,
        @Nullable String formerRunId,
        boolean goesOn) {

    public ScheduleOrder {
        formerRunId = formerRunId == null ? "" : formerRunId;
    }

    ScheduleOrder goingOn(String formerRun) {
        return new ScheduleOrder(step, mode, organizationId, planId, taskId, formerRun, true);
    }

    ScheduleOrder stopped() {
        return new ScheduleOrder(step, mode, organizationId, planId, taskId, formerRunId, false);
    }
}
