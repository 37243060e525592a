package org.certline.arrangements;

import io.micronaut.serde.annotation.Serdeable;

/** What the workflow {@code schedule} is started with. */
@Serdeable
record WorkflowInput(String mode, String organizationId, String planId, String taskId) {
}
