package org.certline.domain.plan;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.certline.domain.Window;
import org.certline.domain.certificatetype.Audience;
import org.certline.domain.certificatetype.ExamMode;
import org.certline.domain.certificatetype.Level;
import org.certline.domain.certificatetype.Major;
import org.certline.domain.certificatetype.PassRule;

/** A plan that can be published, and its parts for changing one at a time. */
public final class PlanSamples {

    public static final Instant START = Instant.parse("2026-03-02T01:00:00Z");
    public static final String COLLEGE = "college";

    private PlanSamples() {
    }

    public static Instant day(double days) {
        return START.plus(Duration.ofMinutes((long) (days * 24 * 60)));
    }

    public static Window window(double from, double to) {
        return new Window(day(from), day(to));
    }

    public static PlanWindows windows() {
        return new PlanWindows(window(0, 5), window(1, 6), window(7, 10), window(8, 12), window(12, 20));
    }

    public static PlanSubject subject(String number, ExamMode mode, Audience audience, Window exam) {
        return new PlanSubject("subject-" + number, number, "科目" + number, mode, 100, 60, audience, exam,
                new BigDecimal("60.00"));
    }

    public static PlanCertificate certificate(PlanSubject... subjects) {
        return new PlanCertificate("type", "50800001", "智能新能源汽车", Level.BEGINNER,
                List.of(new Major("460702", "新能源汽车技术", "2021")), PassRule.ALL_SUBJECTS, 0,
                new BigDecimal("120.50"), List.of(subjects));
    }

    /** Written for all, practical for candidates in school. */
    public static PlanCertificate certificate() {
        return certificate(subject("01", ExamMode.WRITTEN, Audience.ALL, window(8, 8.1)),
                subject("02", ExamMode.PRACTICAL, Audience.IN_SCHOOL, window(9, 9.1)));
    }

    public static Plan plan(RegistrationBasis basis, PlanWindows windows, PlanCertificate certificate) {
        return new Plan("202603020001", "organization", "202603020001", "第一批次", basis, List.of(certificate),
                List.of(COLLEGE), windows, true, 1, false, 0);
    }

    public static Plan published(RegistrationBasis basis) {
        return plan(basis, windows(), certificate()).withPublished();
    }
}
