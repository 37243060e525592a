package org.certline.issuance;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import org.certline.domain.account.Caller;
import org.certline.domain.candidate.CandidateKind;
import org.certline.domain.certificatetype.Level;
import org.certline.domain.plan.Plan;
import org.certline.domain.registration.Registration;
import org.certline.domain.registration.RegistrationId;

/** Of whom the records are fetched 筛选条件; what is left out means all. */
@Serdeable
record PendingFilter(@Nullable String certificateTypeId, @Nullable Level level, @Nullable String collegeId,
        @Nullable CandidateKind kind) {

    /** What the ids of the registrations begin with, as far as the filter says. */
    String start(Plan plan) {
        return certificateTypeId == null || level == null ? "" : plan.certificate(certificateTypeId, level)
                .map(certificate -> RegistrationId.start(plan, certificate)).orElse("-");
    }

    boolean lets(Caller caller, Registration registration) {
        return caller.isResponsibleFor(registration.certificateTypeId())
                && (certificateTypeId == null || certificateTypeId.equals(registration.certificateTypeId()))
                && (level == null || level == registration.level())
                && (kind == null || kind == registration.candidate().kind());
    }
}
