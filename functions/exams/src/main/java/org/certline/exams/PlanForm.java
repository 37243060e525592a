package org.certline.exams;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.certline.domain.plan.CertificateChoice;
import org.certline.domain.plan.Plan;
import org.certline.domain.plan.PlanCertificate;
import org.certline.domain.plan.PlanWindows;
import org.certline.domain.plan.RegistrationBasis;

/**
 * A plan as its organization drafts it.
 *
 * @param version of the draft that is edited, as its organization read it; left out for a new one
 */
@Serdeable
record PlanForm(@Nullable String name, @Nullable RegistrationBasis basis,
        @Nullable List<CertificateChoice> certificates, @Nullable List<String> collegeIds,
        @Nullable PlanWindows windows, boolean paidOnly, int invigilatorsPerRoom, long version) {

    PlanForm {
        certificates = certificates == null ? List.of() : List.copyOf(certificates);
        collegeIds = collegeIds == null ? List.of() : List.copyOf(collegeIds);
        windows = windows == null ? PlanWindows.open() : windows;
    }

    Plan create(String number, String organizationId, List<PlanCertificate> copies) {
        return plan(number, organizationId, copies, 0);
    }

    Plan change(Plan before, List<PlanCertificate> copies) {
        return plan(before.id(), before.organizationId(), copies, version);
    }

    private Plan plan(String number, String organizationId, List<PlanCertificate> copies, long version) {
        return new Plan(number, organizationId, number, name, basis, copies, collegeIds, windows, paidOnly,
                invigilatorsPerRoom, false, version);
    }
}
