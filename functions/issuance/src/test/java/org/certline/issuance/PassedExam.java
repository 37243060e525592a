package org.certline.issuance;

import io.micronaut.context.ApplicationContext;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.certline.domain.account.Role;
import org.certline.domain.candidate.Photo;
import org.certline.domain.organization.Organization;
import org.certline.domain.registration.Registration;
import org.certline.domain.score.Attendance;
import org.certline.domain.score.Score;
import org.certline.domain.site.Site;
import org.certline.persistence.organization.OrganizationRepository;
import org.certline.persistence.score.ScoreRepository;
import org.certline.testing.Answer;
import org.certline.testing.Api;
import org.certline.testing.MovableClock;
import org.certline.testing.SampleExam;

/** An exam whose publicity is over: people who passed, failed, lack a photo or still lack a score. */
final class PassedExam {

    final SampleExam exam;
    final Api staff;
    final Api collegeAdmin;
    final String pending;

    private final ApplicationContext context;
    private final Site site;

    PassedExam(ApplicationContext context, MovableClock clock) {
        this.context = context;
        this.exam = SampleExam.from(context, clock.instant().minus(Duration.ofDays(21)));
        this.site = exam.site(exam.collegeB());
        String organization = exam.plan().organizationId();
        context.getBean(OrganizationRepository.class).save(new Organization(organization, "评价组织", "S000037000001",
                "", "", "", "", true, 0));
        this.staff = Api.of(context).as(Role.ORGANIZATION_STAFF, organization);
        this.collegeAdmin = Api.of(context).as(Role.COLLEGE_ADMIN, exam.collegeB());
        this.pending = "/api/plans/" + exam.plan().id() + "/pending-records";
    }

    /** Somebody of college A, examined at the site of college B, with these points in both subjects. */
    Registration candidate(int n, boolean withPhoto, int... points) {
        Registration registration = exam.register(n, exam.collegeA(), site, true,
                withPhoto ? new Photo("photos/" + n, "d") : null);
        for (int i = 0; i < points.length; i++) {
            score(registration, List.of(SampleExam.WRITTEN, SampleExam.PRACTICAL).get(i), points[i]);
        }
        return registration;
    }

    Answer fetch(Map<String, String> filter) {
        return staff.post(pending, filter);
    }

    private void score(Registration registration, String subject, int points) {
        var candidate = registration.candidate();
        context.getBean(ScoreRepository.class).save(new Score(registration.organizationId(), registration.planId(),
                subject, registration.id(), registration.collegeId(), registration.collegeName(), candidate.number(),
                candidate.name(), candidate.kind(), candidate.idNumber().masked(), candidate.number(), "",
                BigDecimal.valueOf(points), Attendance.PRESENT, List.of(), 0));
    }
}
