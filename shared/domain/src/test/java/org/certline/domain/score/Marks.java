package org.certline.domain.score;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.certline.domain.Window;
import org.certline.domain.candidate.CandidateKind;
import org.certline.domain.candidate.IdNumber;
import org.certline.domain.candidate.IdType;
import org.certline.domain.candidate.IdentityState;
import org.certline.domain.candidate.Sex;
import org.certline.domain.certificatetype.Audience;
import org.certline.domain.certificatetype.ExamMode;
import org.certline.domain.certificatetype.Level;
import org.certline.domain.certificatetype.PassRule;
import org.certline.domain.plan.Plan;
import org.certline.domain.plan.PlanCertificate;
import org.certline.domain.plan.PlanSubject;
import org.certline.domain.plan.PlanWindows;
import org.certline.domain.plan.RegistrationBasis;
import org.certline.domain.registration.CandidateSnapshot;
import org.certline.domain.registration.Registration;

/** A plan with its score windows, and scores in it. */
final class Marks {

    static final Window ENTRY =
            new Window(Instant.parse("2021-10-01T00:00:00Z"), Instant.parse("2021-10-05T00:00:00Z"));
    static final Window PUBLICITY =
            new Window(Instant.parse("2021-10-06T00:00:00Z"), Instant.parse("2021-10-12T00:00:00Z"));

    private Marks() {
    }

    static Plan plan(List<PlanSubject> subjects) {
        return plan(RegistrationBasis.BY_CERTIFICATE, PassRule.ALL_SUBJECTS, 0, subjects);
    }

    static Plan plan(RegistrationBasis basis, PassRule rule, int totalPassScore, List<PlanSubject> subjects) {
        return new Plan("plan", "org", "202109160026", "计划", basis,
                List.of(new PlanCertificate("type", "50800001", "智能新能源汽车", Level.BEGINNER, List.of(), rule,
                        totalPassScore, BigDecimal.TEN, subjects)),
                List.of(), new PlanWindows(null, null, null, ENTRY, PUBLICITY), false, 0, true, 1);
    }

    static PlanSubject subject(String id, int passScore) {
        return subject(id, passScore, Audience.ALL);
    }

    static PlanSubject subject(String id, int passScore, Audience audience) {
        return new PlanSubject(id, id, id, ExamMode.WRITTEN, 100, passScore, audience, ENTRY, BigDecimal.ZERO);
    }

    static Registration registration(String... subjectIds) {
        CandidateSnapshot candidate = new CandidateSnapshot("c1", CandidateKind.IN_SCHOOL, "王小八", "",
                IdType.RESIDENT_ID, new IdNumber("370000000000006532"), Sex.MALE, "", "", "", null,
                IdentityState.ACCURATE);
        return new Registration("r1", "plan", "org", "A", "A", candidate, "type", Level.BEGINNER,
                List.of(subjectIds), "site", true, "", true, ENTRY.start(), 1);
    }

    static Score score(String subjectId, String points, Attendance attendance) {
        return new Score("org", "plan", subjectId, "r1", "A", "A", "c1", "王小八", CandidateKind.IN_SCHOOL, "370…6532",
                "digest", "t1", new BigDecimal(points), attendance, List.of(), 1);
    }
}
