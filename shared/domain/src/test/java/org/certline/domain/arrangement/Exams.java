package org.certline.domain.arrangement;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
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
import org.certline.domain.site.Room;
import org.certline.domain.site.RoomType;

/** A plan with people and rooms, as small as a test of seating needs them. */
final class Exams {

    static final Instant START = Instant.parse("2021-09-01T00:00:00Z");
    static final Window ARRANGEMENT = new Window(day(10), day(15));

    private Exams() {
    }

    static Instant day(int day) {
        return START.plus(Duration.ofDays(day));
    }

    /** Subjects s0, s1, … examined one after the other, or two at a time. */
    static Plan plan(int subjects, boolean paidOnly, int atOnce) {
        List<PlanSubject> all = IntStream.range(0, subjects)
                .mapToObj(i -> subject("s" + i, day(20 + i / atOnce))).toList();
        return new Plan("plan", "org", "202109160026", "2021年9月计划", RegistrationBasis.BY_CERTIFICATE,
                List.of(new PlanCertificate("type", "50800001", "智能新能源汽车", Level.BEGINNER, List.of(),
                        PassRule.ALL_SUBJECTS, 0, BigDecimal.TEN, all)),
                List.of(), new PlanWindows(null, null, ARRANGEMENT, null, null), paidOnly, 0, true, 1);
    }

    static PlanSubject subject(String id, Instant start) {
        return new PlanSubject(id, id, id + "科目", ExamMode.WRITTEN, 100, 60, Audience.ALL,
                new Window(start, start.plus(Duration.ofHours(2))), BigDecimal.ZERO);
    }

    static Registration registration(int n, int person, String college, String site, boolean paid, String... subjects) {
        CandidateSnapshot candidate = new CandidateSnapshot("%026d".formatted(person), CandidateKind.IN_SCHOOL,
                "考生" + person, "", IdType.RESIDENT_ID, new IdNumber("%018d".formatted(person)), Sex.MALE, "", "", "",
                null, IdentityState.ACCURATE);
        return new Registration("r" + n, "plan", "org", college, college, candidate, "type", Level.BEGINNER,
                List.of(subjects), site, paid, "", false, START.plusSeconds(n), 1);
    }

    static Registration registration(int n, String college) {
        return registration(n, n, college, "site0", true, "s0");
    }

    static Room room(String id, String site, int seats, String... subjects) {
        return new Room(id, "plan", site, "host", "org", "type", Level.BEGINNER, id, "", seats, List.of(subjects),
                RoomType.WRITTEN, 1);
    }
}
