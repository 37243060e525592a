package org.certline.exams;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.certline.domain.Window;
import org.certline.domain.certificatetype.ExamMode;
import org.certline.domain.certificatetype.Level;
import org.certline.domain.plan.Plan;
import org.certline.domain.plan.PlanCertificate;
import org.certline.domain.plan.PlanStates;
import org.certline.domain.plan.PlanSubject;
import org.certline.domain.plan.PlanWindows;
import org.certline.domain.plan.RegistrationBasis;

/**
 * A published plan as everybody reads it: what is examined, when and for how much, but not for whom.
 *
 * @param states how each window stands now
 */
@Serdeable
record PublicPlanView(String id, String number, String name, String organizationName, RegistrationBasis basis,
        List<Certificate> certificates, PlanWindows windows, PlanStates states) {

    /** @param organizations names by id */
    static PublicPlanView of(Plan plan, Map<String, String> organizations, Instant now) {
        return new PublicPlanView(plan.id(), plan.number(), plan.name(),
                organizations.getOrDefault(plan.organizationId(), ""), plan.basis(),
                plan.certificates().stream().map(one -> Certificate.of(one, plan.basis())).toList(), plan.windows(),
                PlanStates.at(plan.windows(), now));
    }

    /** @param fee yuan per candidate; none where registration is by subject */
    @Serdeable
    record Certificate(String number, String name, Level level, @Nullable BigDecimal fee, List<Subject> subjects) {

        static Certificate of(PlanCertificate one, RegistrationBasis basis) {
            return new Certificate(one.number(), one.name(), one.level(),
                    basis == RegistrationBasis.BY_CERTIFICATE ? one.fee() : null,
                    one.subjects().stream().map(subject -> Subject.of(subject, basis)).toList());
        }
    }

    /** @param fee yuan per candidate; none where registration is by certificate */
    @Serdeable
    record Subject(String name, ExamMode mode, Window exam, @Nullable BigDecimal fee) {

        static Subject of(PlanSubject one, RegistrationBasis basis) {
            return new Subject(one.name(), one.mode(), one.exam(),
                    basis == RegistrationBasis.BY_SUBJECT ? one.fee() : null);
        }
    }
}
