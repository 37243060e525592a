package org.certline.domain.registration;

import java.util.List;
import java.util.Optional;
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

    /** The id of what a candidate wishes to register for; empty when the plan does not offer it. */
    public static Optional<String> of(Plan plan, RegistrationWish wish, String candidateNumber) {
        return plan.certificate(wish.certificateTypeId(), wish.level()).flatMap(certificate ->
                subject(certificate, wish).map(tail -> start(plan, certificate) + candidateNumber + tail));
    }

    /** What the ids of all registrations for this certificate and level of a plan begin with. */
    public static String start(Plan plan, PlanCertificate certificate) {
        return String.join("-", plan.id(), certificate.number(), certificate.level().name(), "");
    }

    /**
     * What the ids of a candidate's other registrations for the same certificate would be that come before this one.
     * Only where one registers by subject are there any.
     */
    public static List<String> before(Plan plan, Registration registration) {
        return plan.certificate(registration.certificateTypeId(), registration.level()).stream()
                .flatMap(certificate -> certificate.subjects().stream()
                        .map(subject -> start(plan, certificate) + registration.candidate().number() + tail(subject)))
                .filter(id -> id.compareTo(registration.id()) < 0).toList();
    }

    private static Optional<String> subject(PlanCertificate certificate, RegistrationWish wish) {
        return wish.subjectId().isEmpty()
                ? Optional.of("")
                : certificate.subject(wish.subjectId()).map(RegistrationId::tail);
    }

    private static String tail(PlanSubject subject) {
        return "-" + subject.number();
    }

    /** The plan a registration belongs to; an empty string when the text is no such id. */
    public static String planOf(String id) {
        return id.length() > PLAN_DIGITS ? id.substring(0, PLAN_DIGITS) : "";
    }
}
