package org.certline.verifyphoto;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A step of the workflow.
 *
 * @param number   the candidate to verify; null for the step that counts
 * @param taskId   of the step that counts, as are the following
 * @param chunk    which part of the task was done
 * @param outcomes one for each candidate of the part
 */
@Serdeable
public record Step(String tenantId, @Nullable String number, @Nullable String taskId, @Nullable String chunk,
                   @Nullable List<String> outcomes) {

    /** Under which name the task counts a candidate. */
    @Serdeable
    public record Outcome(String outcome) {
    }
}
