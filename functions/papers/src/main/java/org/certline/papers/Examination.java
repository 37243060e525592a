package org.certline.papers;

import org.certline.domain.Window;
import org.certline.domain.plan.Plan;
import org.certline.domain.plan.PlanCertificate;
import org.certline.domain.plan.PlanSubject;

/** A subject as papers name it. */
record Examination(String certificate, String subject, String mode, Window time) {

    static Examination of(Plan plan, String subjectId) {
        PlanCertificate certificate = plan.certificates().stream()
                .filter(one -> one.subject(subjectId).isPresent()).findFirst().orElseThrow();
        PlanSubject subject = certificate.subject(subjectId).orElseThrow();
        return new Examination(certificate.name() + "(" + certificate.level().term() + ")", subject.name(),
                subject.mode().term(), subject.exam());
    }
}
