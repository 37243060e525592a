package org.certline.persistence.plan;

import io.micronaut.serde.annotation.Serdeable;
import org.certline.domain.plan.Plan;

/**
 * That a college takes part in a published plan, with the plan as the college sees it. A published plan never changes,
 * so the copy stays right.
 */
@Serdeable
record Participation(String collegeId, Plan plan) {
}
