package org.certline.testing;

import io.micronaut.context.ApplicationContext;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.certline.domain.Window;
import org.certline.domain.arrangement.Arrangement;
import org.certline.domain.arrangement.Placement;
import org.certline.domain.arrangement.RoomSession;
import org.certline.domain.arrangement.Seating;
import org.certline.domain.arrangement.SeatingResult;
import org.certline.domain.arrangement.TicketNumbering;
import org.certline.domain.candidate.CandidateKind;
import org.certline.domain.candidate.IdNumber;
import org.certline.domain.candidate.IdType;
import org.certline.domain.candidate.IdentityState;
import org.certline.domain.candidate.Photo;
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
import org.certline.domain.registration.RegistrationId;
import org.certline.domain.registration.RegistrationWish;
import org.certline.domain.site.Room;
import org.certline.domain.site.RoomType;
import org.certline.domain.site.Site;
import org.certline.domain.site.SiteState;
import org.certline.persistence.arrangement.ArrangementRepository;
import org.certline.persistence.arrangement.PlacementRepository;
import org.certline.persistence.arrangement.RunRepository;
import org.certline.persistence.plan.PlanRepository;
import org.certline.persistence.registration.RegistrationRepository;
import org.certline.persistence.site.RoomRepository;
import org.certline.persistence.site.SiteRepository;

/**
 * A published plan of an organization of its own with two subjects and two colleges, stored as it would be on the first
 * day of its arrangement window. Days are counted from there: exams on day 10, score entry on 12 to 15, publicity on 16
 * to 20.
 */
public final class SampleExam {

    public static final String WRITTEN = "written";
    public static final String PRACTICAL = "practical";

    private final ApplicationContext context;
    private final Instant start;
    private final String certificateTypeId = "type-" + UUID.randomUUID();
    private final Plan plan;

    private SampleExam(ApplicationContext context, Instant start, boolean paidOnly) {
        this.context = context;
        this.start = start;
        String suffix = UUID.randomUUID().toString();
        PlanRepository plans = context.getBean(PlanRepository.class);
        String number = plans.nextNumber(start);
        PlanCertificate certificate = new PlanCertificate(certificateTypeId, "50800001", "智能新能源汽车职业技能等级证书",
                Level.BEGINNER, List.of(), PassRule.ALL_SUBJECTS, 0, BigDecimal.TEN,
                List.of(subject(WRITTEN, "笔试科目", ExamMode.WRITTEN, 1), subject(PRACTICAL, "实操科目", ExamMode.PRACTICAL, 4)));
        this.plan = plans.save(new Plan(number, "organization-" + suffix, number,
                "2026年3月第一批次", RegistrationBasis.BY_CERTIFICATE, List.of(certificate),
                List.of("college-a-" + suffix, "college-b-" + suffix),
                new PlanWindows(days(-20, -10), days(-10, -5), days(0, 5), days(12, 15), days(16, 20)), paidOnly, 0,
                true, 0));
    }

    /** A plan whose arrangement window opens now. */
    public static SampleExam from(ApplicationContext context, Instant now) {
        return new SampleExam(context, now, false);
    }

    /** The same, seating only those who have paid. */
    public static SampleExam paidOnlyFrom(ApplicationContext context, Instant now) {
        return new SampleExam(context, now, true);
    }

    public Plan plan() {
        return plan;
    }

    public String collegeA() {
        return plan.collegeIds().getFirst();
    }

    public String collegeB() {
        return plan.collegeIds().getLast();
    }

    /** The start of a day. */
    public Instant day(int day) {
        return start.plus(Duration.ofDays(day));
    }

    /** The approved site of a college. */
    public Site site(String collegeId) {
        return context.getBean(SiteRepository.class).save(new Site("site-" + UUID.randomUUID(), collegeId, "北方工业大学",
                plan.organizationId(), certificateTypeId, "智能新能源汽车", Level.BEGINNER, "北方工业大学考核站点", "110000",
                "不知名街道120号", "张三", "13800138000", SiteState.APPROVED, "", 0));
    }

    /** A room that serves both subjects. */
    public Room room(Site site, String name, int seats) {
        return context.getBean(RoomRepository.class).add(List.of(new Room("room-" + UUID.randomUUID(), plan.id(),
                site.id(), site.collegeId(), plan.organizationId(), certificateTypeId, Level.BEGINNER, name, "3 号楼",
                seats, List.of(WRITTEN, PRACTICAL), RoomType.WRITTEN_AND_PRACTICAL, 0))).getFirst();
    }

    /**
     * A paid registration for both subjects.
     *
     * @param n    makes the candidate's numbers, different for each
     * @param site where the candidate sits
     */
    public Registration register(int n, String collegeId, Site site) {
        return register(n, collegeId, site, true, null);
    }

    /** The same, with the candidate's portrait or not yet paid. */
    public Registration register(int n, String collegeId, Site site, boolean paid, Photo photo) {
        CandidateSnapshot candidate = new CandidateSnapshot("1100002026%013d%03d".formatted(start.toEpochMilli(), n),
                CandidateKind.IN_SCHOOL, "考生" + "甲乙丙丁戊己庚辛壬癸".charAt(n % 10) + "一二三四五六七八九十".charAt(n / 10),
                "Kao Sheng", IdType.RESIDENT_ID, new IdNumber("11010120000101%04d".formatted(n)), Sex.MALE,
                "13800138000", "", "", photo, IdentityState.ACCURATE);
        String id = RegistrationId.of(plan, new RegistrationWish(certificateTypeId, Level.BEGINNER, "",
                candidate.kind()), candidate.number()).orElseThrow();
        return context.getBean(RegistrationRepository.class).save(new Registration(id, plan.id(),
                plan.organizationId(), collegeId, "学院" + collegeId.charAt(8), candidate, certificateTypeId,
                Level.BEGINNER, List.of(WRITTEN, PRACTICAL), site.id(), paid, "", false, day(-15).plusSeconds(n), 0));
    }

    /** Gives seats and ticket numbers in a run that readers see. */
    public Arrangement arrange(String runId, List<Registration> people, List<Room> rooms) {
        SeatingResult seated = Seating.of(plan, runId, people, rooms, List.of());
        Map<String, String> regions = rooms.stream().map(Room::siteId).distinct()
                .collect(Collectors.toMap(Function.identity(), site -> "110000"));
        List<Placement> numbered = TicketNumbering.of(plan.number(), regions, seated.placements(), List.of());
        context.getBean(RunRepository.class).write(plan.id(), runId, new SeatingResult(numbered, seated.unplaced()),
                RoomSession.of(plan, runId, rooms, numbered));
        ArrangementRepository arrangements = context.getBean(ArrangementRepository.class);
        return arrangements.save(arrangements.of(plan).showing(runId, seated.counts()));
    }

    /** The same, published. */
    public List<Placement> publish(List<Registration> people, List<Room> rooms) {
        Arrangement arranged = arrange("run-published", people, rooms);
        context.getBean(ArrangementRepository.class).save(arranged.publishedAt(day(1)));
        return context.getBean(PlacementRepository.class).all(plan.id(), arranged.runId()).toList();
    }

    private PlanSubject subject(String id, String name, ExamMode mode, int hour) {
        Instant from = day(10).plus(Duration.ofHours(hour));
        return new PlanSubject(id, id, name, mode, 100, 60, Audience.ALL,
                new Window(from, from.plus(Duration.ofHours(1))), BigDecimal.ZERO);
    }

    private Window days(int from, int to) {
        return new Window(day(from), day(to));
    }
}
