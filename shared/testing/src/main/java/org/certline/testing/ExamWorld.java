package org.certline.testing;

import io.micronaut.context.ApplicationContext;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.certline.domain.Window;
import org.certline.domain.candidate.Candidate;
import org.certline.domain.candidate.CandidateKind;
import org.certline.domain.candidate.CandidateNumber;
import org.certline.domain.candidate.CheckCharacter;
import org.certline.domain.candidate.IdNumber;
import org.certline.domain.candidate.IdType;
import org.certline.domain.candidate.IdentityState;
import org.certline.domain.candidate.Sex;
import org.certline.domain.certificatetype.Audience;
import org.certline.domain.certificatetype.ExamMode;
import org.certline.domain.certificatetype.Level;
import org.certline.domain.certificatetype.Major;
import org.certline.domain.certificatetype.PassRule;
import org.certline.domain.organization.College;
import org.certline.domain.plan.Plan;
import org.certline.domain.plan.PlanCertificate;
import org.certline.domain.plan.PlanSubject;
import org.certline.domain.plan.PlanWindows;
import org.certline.domain.plan.RegistrationBasis;
import org.certline.domain.registration.Registration;
import org.certline.domain.registration.RegistrationWish;
import org.certline.domain.site.Site;
import org.certline.domain.site.SiteState;
import org.certline.persistence.Transactions;
import org.certline.persistence.candidate.CandidateRepository;
import org.certline.persistence.organization.CollegeRepository;
import org.certline.persistence.plan.PlanRepository;
import org.certline.persistence.site.SiteRepository;
import org.certline.runtime.Identifiers;
import org.certline.runtime.registration.Enrolment;
import org.certline.runtime.registration.Registering;

/**
 * An organization and a college of their own, with a published plan in its registration window: one certificate at
 * {@link Level#BEGINNER} with a written subject for all and a practical one for candidates in school.
 */
public final class ExamWorld {

    /** The number of the certificate. */
    public static final String CERTIFICATE = "50800001";

    private static final String MAJOR = "460702";
    private static final String CATALOGUE = "2021";

    private final ApplicationContext context;
    private final Instant now;
    private final String id;
    private final College college;
    private final Site site;
    private final Plan plan;

    /** Sets everything up at the clock's time. */
    public ExamWorld(ApplicationContext context, Instant now, RegistrationBasis basis) {
        this.context = context;
        this.now = now;
        this.id = context.getBean(Identifiers.class).next();
        this.college = context.getBean(CollegeRepository.class).save(new College("college-" + id, "烟台测试学院",
                "13855", "370682", "", "", "", 0));
        this.site = context.getBean(SiteRepository.class).save(site(college));
        this.plan = publish(basis);
    }

    public String organizationId() {
        return "organization-" + id;
    }

    public String typeId() {
        return "type-" + id;
    }

    public College college() {
        return college;
    }

    public Site site() {
        return site;
    }

    public Plan plan() {
        return plan;
    }

    /** Another plan of the same kind. */
    public Plan nextPlan() {
        return publish(plan.basis());
    }

    /** The subject for all, examined on the eighth day. */
    public String written() {
        return "written-" + id;
    }

    /** The subject for candidates in school, examined on the ninth day. */
    public String practical() {
        return "practical-" + id;
    }

    /** The moment so many days from the beginning. */
    public Instant day(long days) {
        return now.plus(Duration.ofDays(days));
    }

    /** The n-th person as a candidate of the college whom everything allows to register. */
    public Candidate candidate(int n) {
        return candidate(n, CandidateKind.IN_SCHOOL, MAJOR, IdentityState.ACCURATE);
    }

    /** The n-th person as a candidate of the college. */
    public Candidate candidate(int n, CandidateKind kind, String majorCode, IdentityState state) {
        String digits = "37999919990101%03d".formatted(n);
        String number = CandidateNumber.of("370682", 2021, now, n).value();
        return context.getBean(CandidateRepository.class).register(new Candidate(number, college.id(), kind, "王小八",
                "Wang Xiaoba", IdType.RESIDENT_ID, new IdNumber(digits + CheckCharacter.of(digits)), Sex.MALE,
                "13800138000", "01", majorCode, "新能源汽车技术", CATALOGUE, "3", 2024, null, state, null, 0, 0));
    }

    /** Registers a candidate; the subject where the plan registers by subject, else empty. */
    public Registration register(Candidate candidate, String subjectId) {
        Registration made = context.getBean(Registering.class).decide(plan, college, List.of(new Registering.Asked(
                        new RegistrationWish(typeId(), Level.BEGINNER, subjectId, candidate.kind()), candidate)))
                .getFirst().accepted().orElseThrow();
        context.getBean(Transactions.class).write(
                context.getBean(Enrolment.class).making(candidate, List.of(made)));
        return made;
    }

    /** A college that takes part in the plan without a site of its own. */
    public College otherCollege() {
        return context.getBean(CollegeRepository.class).find(otherCollegeId()).orElseGet(() ->
                context.getBean(CollegeRepository.class).save(new College(otherCollegeId(), "威海测试学院", "13856",
                        "371002", "", "", "", 0)));
    }

    private String otherCollegeId() {
        return "other-" + id;
    }

    private Site site(College of) {
        return new Site(Site.id(of.id(), typeId(), Level.BEGINNER), of.id(), of.name(), organizationId(), typeId(),
                "智能新能源汽车", Level.BEGINNER, of.name() + "智能新能源汽车(初级)考核站点", of.regionCode(), "不知名街道120号", "王老师",
                "13800138000", SiteState.APPROVED, "", 0);
    }

    private Plan publish(RegistrationBasis basis) {
        PlanRepository plans = context.getBean(PlanRepository.class);
        String number = plans.nextNumber(now);
        return plans.publish(new Plan(number, organizationId(), number, "第一批次", basis,
                List.of(new PlanCertificate(typeId(), CERTIFICATE, "智能新能源汽车", Level.BEGINNER,
                        List.of(new Major(MAJOR, "新能源汽车技术", CATALOGUE)), PassRule.ALL_SUBJECTS, 0,
                        new BigDecimal("120.50"),
                        List.of(subject(written(), "01", ExamMode.WRITTEN, Audience.ALL, 8, "60.00"),
                                subject(practical(), "02", ExamMode.PRACTICAL, Audience.IN_SCHOOL, 9, "80.10")))),
                List.of(college.id(), otherCollegeId()),
                new PlanWindows(window(-1, 4), window(-1, 6), window(7, 10), window(9, 12), window(12, 20)),
                true, 1, true, 0));
    }

    private PlanSubject subject(String subjectId, String number, ExamMode mode, Audience audience, int day, String fee) {
        return new PlanSubject(subjectId, number, mode.term() + "科目", mode, 100, 60, audience,
                new Window(day(day), day(day).plus(Duration.ofHours(2))), new BigDecimal(fee));
    }

    private Window window(int from, int to) {
        return new Window(day(from), day(to));
    }
}
