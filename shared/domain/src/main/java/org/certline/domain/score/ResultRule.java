package org.certline.domain.score;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.certline.domain.plan.Plan;
import org.certline.domain.plan.PlanCertificate;
import org.certline.domain.plan.PlanSubject;
import org.certline.domain.plan.RegistrationBasis;
import org.certline.domain.registration.Registration;

/**
 * Makes results of scores by the pass rule of the certificate (manual 001 §5.2.10). Whoever was absent or misbehaved in
 * a subject fails under either rule. Where one registers by subject, the certificate still asks for all its subjects.
 */
public final class ResultRule {

    private ResultRule() {
    }

    /**
     * The result of one registration.
     *
     * @param scores the candidate's scores in the plan, by subject
     * @throws IllegalArgumentException when the plan does not examine the certificate
     */
    public static Result of(Plan plan, Registration registration, Map<String, Score> scores, Instant now) {
        PlanCertificate certificate = plan.certificate(registration.certificateTypeId(), registration.level())
                .orElseThrow(() -> new IllegalArgumentException("no certificate of plan " + plan.id()));
        List<SubjectResult> subjects = required(plan.basis(), certificate, registration).stream()
                .map(subject -> new SubjectResult(subject, scores.get(subject.subjectId()))).toList();
        BigDecimal total = subjects.stream().filter(subject -> !subject.isMissing())
                .map(subject -> subject.score().points()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Result(registration, subjects, total, reached(certificate, subjects, total),
                ScoreTimes.areFinal(plan, now));
    }

    /** The subjects whose scores {@link #of} needs. */
    public static List<PlanSubject> required(Plan plan, Registration registration) {
        return plan.certificate(registration.certificateTypeId(), registration.level())
                .map(certificate -> required(plan.basis(), certificate, registration)).orElse(List.of());
    }

    private static List<PlanSubject> required(RegistrationBasis basis, PlanCertificate certificate,
            Registration registration) {
        return certificate.subjects().stream().filter(subject -> switch (basis) {
            case BY_CERTIFICATE -> registration.subjectIds().contains(subject.subjectId());
            case BY_SUBJECT -> subject.audience().includes(registration.candidate().kind());
        }).toList();
    }

    private static Outcome reached(PlanCertificate certificate, List<SubjectResult> subjects, BigDecimal total) {
        if (subjects.isEmpty() || subjects.stream().anyMatch(SubjectResult::isMissing)) {
            return Outcome.PENDING;
        }
        boolean passed = subjects.stream().noneMatch(SubjectResult::isLost) && switch (certificate.passRule()) {
            case ALL_SUBJECTS -> subjects.stream().allMatch(SubjectResult::isPassed);
            case TOTAL_SCORE -> total.compareTo(BigDecimal.valueOf(certificate.totalPassScore())) >= 0;
        };
        return passed ? Outcome.PASSED : Outcome.FAILED;
    }
}
