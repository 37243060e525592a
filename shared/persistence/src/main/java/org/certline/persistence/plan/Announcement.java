package org.certline.persistence.plan;

import io.micronaut.serde.annotation.Serdeable;
import org.certline.domain.plan.Plan;

/** A published plan as everybody sees it. A published plan never changes, so the copy stays right. */
@Serdeable
record Announcement(Plan plan) {
}
