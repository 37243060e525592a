package org.certline.domain.registration;

import org.certline.domain.certificatetype.Level;
import org.certline.domain.plan.Plan;
import org.certline.domain.plan.PlanCertificate;
import org.certline.domain.plan.PlanSubject;

/**
 * The id of a registration says what it is, so that the same one cannot exist twice: plan number, certificate number,
 * level, candidate number and, by subject, subject number, joined by hyphens. Ids sort by plan, certificate and level.
 */
public final class RegistrationId {

    private static final int PLAN_DIGITS = 12;

    private RegistrationId() {
    }

    /**
     * The id of what a candidate wishes to register for.
     *
     * @param plan must have the certificate, and the subject where one is named
     */
    public static String of(Plan plan, RegistrationWish wish, String candidateNumber) {
        PlanCertificate certificate = plan.certificate(wish.certificateTypeId(), wish.level()).orElseThrow();
        String subject = wish.subjectId().isEmpty()
                ? ""
                : "-" + certificate.subject(wish.subjectId()).map(PlanSubject::number).orElseThrow();
        return start(plan, certificate, certificate.level()) + candidateNumber + subject;
    }

    /** What the ids of all registrations for this certificate and level of a plan begin with. */
    public static String start(Plan plan, PlanCertificate certificate, Level level) {
        return String.join("-", plan.id(), certificate.number(), level.name(), "");
    }

    /** The plan a registration belongs to; an empty string when the text is no such id. */
    public static String planOf(String id) {
        return id.length() > PLAN_DIGITS ? id.substring(0, PLAN_DIGITS) : "";
    }
}
