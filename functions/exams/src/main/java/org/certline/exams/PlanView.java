package org.certline.exams;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.certline.domain.plan.Plan;
import org.certline.domain.plan.PlanCertificate;
import org.certline.domain.plan.PlanStates;
import org.certline.domain.plan.PlanWindows;
import org.certline.domain.plan.RegistrationBasis;

/**
 * A plan as the API shows it.
 *
 * @param collegeIds of the participating colleges; a college sees only itself
 * @param states     how each window stands now
 */
@Serdeable
record PlanView(String id, String organizationId, String number, String name, RegistrationBasis basis,
        List<PlanCertificate> certificates, List<String> collegeIds, PlanWindows windows, PlanStates states,
        boolean paidOnly, int invigilatorsPerRoom, boolean published, long version) {

    static PlanView of(Plan plan, Instant now) {
        return new PlanView(plan.id(), plan.organizationId(), plan.number(), plan.name(), plan.basis(),
                plan.certificates(), plan.collegeIds(), plan.windows(), PlanStates.at(plan.windows(), now),
                plan.paidOnly(), plan.invigilatorsPerRoom(), plan.published(), plan.version());
    }
}
