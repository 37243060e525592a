package org.certline.sites;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.certline.domain.account.Role;
import org.certline.domain.certificatetype.CertificateType;
import org.certline.domain.certificatetype.Level;
import org.certline.domain.certificatetype.PassRule;
import org.certline.domain.plan.RegistrationBasis;
import org.certline.domain.site.Site;
import org.certline.persistence.certificatetype.CertificateTypeRepository;
import org.certline.testing.Answer;
import org.certline.testing.Api;
import org.certline.testing.ExamWorld;
import org.certline.testing.Exported;
import org.certline.testing.MovableClock;
import org.certline.testing.Platform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SitesTest {

    private static final MovableClock CLOCK = Platform.clock();
    private static final Instant START = CLOCK.instant();
    private static final ApplicationContext CONTEXT = Platform.shared().context(CLOCK);

    private ExamWorld world;
    private String rooms;

    @BeforeEach
    void openPlan() {
        CLOCK.set(START);
        world = new ExamWorld(CONTEXT, START, RegistrationBasis.BY_CERTIFICATE);
        rooms = "/api/plans/" + world.plan().id() + "/rooms";
    }

    @AfterAll
    static void close() {
        CONTEXT.close();
    }

    @Test
    void anApplicationGoesThroughItsReview() {
        CONTEXT.getBean(CertificateTypeRepository.class).add(new CertificateType("hm-" + world.typeId(),
                world.organizationId(), "50800002", "健康管理", List.of(Level.BEGINNER), List.of(),
                PassRule.ALL_SUBJECTS, 0, true, 0));
        Map<String, Object> form = Map.of("certificateTypeId", "hm-" + world.typeId(), "level", "BEGINNER",
                "address", "不知名街道120号", "contactName", "王老师", "contactPhone", "13800138000");
        Answer applied = college().post("/api/sites", form);
        assertThat(applied.status()).as(applied.toString()).isEqualTo(201);
        assertThat(applied.text("name")).isEqualTo("烟台测试学院健康管理(初级)考核站点");
        assertThat(college().post("/api/sites", form).code()).isEqualTo("site.exists");
        String site = "/api/sites/" + applied.text("id");
        assertThat(organization().get(site).status()).as("a draft is the college's").isEqualTo(404);
        assertThat(college().post(site + "/withdraw", Map.of()).code()).isEqualTo("site.not-submitted");

        assertThat(college().post(site + "/submit", Map.of()).text("state")).isEqualTo("SUBMITTED");
        assertThat(college().put(site, asRead(site, form)).code()).isEqualTo("site.not-editable");
        assertThat(college().delete(site).code()).isEqualTo("site.not-editable");
        assertThat(organization().get("/api/sites?state=SUBMITTED").text("items.0.id")).isEqualTo(applied.text("id"));
        assertThat(organization().post(site + "/return", Map.of()).code()).isEqualTo("site.review-reason-missing");
        assertThat(organization().post(site + "/return", Map.of("reason", "缺少平面图")).text("reviewReason"))
                .isEqualTo("缺少平面图");
        assertThat(college().put(site, asRead(site, form)).status()).isEqualTo(200);
        assertThat(college().put(site, form).code()).as("read before").isEqualTo("request.conflict");
        college().post(site + "/submit", Map.of());
        assertThat(college().post(site + "/approve", Map.of()).status()).isEqualTo(403);
        assertThat(organization().post(site + "/approve", Map.of()).text("state")).isEqualTo("APPROVED");
        assertThat(Api.of(CONTEXT).as(Role.ORGANIZATION_ADMIN, "another").get(site).status()).isEqualTo(404);
        assertThat(Api.of(CONTEXT).as(Role.COLLEGE_ADMIN, "another").get(site).status()).isEqualTo(404);
    }

    @Test
    void aCollegeBorrowsASiteUntilSeatsAreArranged() {
        String path = "/api/plans/" + world.plan().id() + "/site-allocations";
        Map<String, Object> form = Map.of("collegeId", world.otherCollege().id(), "siteId", world.site().id());
        Answer allocated = organization().put(path, form);
        assertThat(allocated.status()).as(allocated.toString()).isEqualTo(200);
        assertThat(organization().put(path, form).status()).isEqualTo(200);
        Api borrower = Api.of(CONTEXT).as(Role.COLLEGE_STAFF, world.otherCollege().id());
        assertThat(borrower.get(path).text("0.siteId")).isEqualTo(world.site().id());
        assertThat(college().get(path).text("0.siteId")).isNull();
        assertThat(Exported.rows(CONTEXT, world.organizationId(), organization().post(path + "/exports", Map.of()),
                "院校", "分配情况", "考核站点")).containsExactlyInAnyOrder(
                Map.of("院校", world.college().name(), "分配情况", "本校站点", "考核站点", world.site().name()),
                Map.of("院校", world.otherCollege().name(), "分配情况", "借考", "考核站点", world.site().name()));
        assertThat(exported(organization(), world.organizationId(), path + "/exports", "分配情况", world.site().id()))
                .containsExactly("本校站点");
        assertThat(exported(borrower, world.otherCollege().id(), path + "/exports", "分配情况")).containsExactly("借考");
        assertThat(exported(borrower, world.otherCollege().id(), path + "/exports", "分配情况", world.site().id()))
                .isEmpty();
        CLOCK.set(world.day(7));
        assertThat(organization().put(path, form).code()).isEqualTo("site.allocation-over");
        assertThat(organization().put(path, Map.of("collegeId", "stranger", "siteId", "x")).code())
                .isEqualTo("site.site-unknown");
    }

    @Test
    void anAllocationIsTakenBackUntilSeatsAreArranged() {
        String path = "/api/plans/" + world.plan().id() + "/site-allocations";
        String own = path + "/" + Site.id(world.otherCollege().id(), world.typeId(), Level.BEGINNER);
        Map<String, Object> form = Map.of("collegeId", world.otherCollege().id(), "siteId", world.site().id());
        assertThat(organization().delete(own).status()).as("none yet").isEqualTo(404);
        organization().put(path, form);
        assertThat(college().delete(own).status()).isEqualTo(403);
        assertThat(Api.of(CONTEXT).as(Role.ORGANIZATION_ADMIN, "another").delete(own).status()).isEqualTo(404);
        assertThat(organization().delete(own).status()).isEqualTo(204);
        assertThat(organization().get(path).text("0.siteId")).isNull();
        organization().put(path, form);
        CLOCK.set(world.day(7));
        assertThat(organization().delete(own).code()).isEqualTo("site.allocation-over");
    }

    @Test
    void aRoomTakesItsTypeFromItsSubjectsAndItsNameOnce() {
        Answer made = college().post(rooms, room("101", 30, world.written(), world.practical()));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        assertThat(made.text("type")).isEqualTo("WRITTEN_AND_PRACTICAL");
        assertThat(made.text("state")).isEqualTo("NOT_ARRANGED");
        assertThat(college().post(rooms, room("101", 30, world.written())).code()).isEqualTo("site.room-name-taken");
        assertThat(college().post(rooms, room("102", 0, "nothing")).text("errors.1.code"))
                .isEqualTo("site.room-subject-unknown");
        assertThat(organization().get(rooms).text("items.0.name")).isEqualTo("101");
        Api other = Api.of(CONTEXT).as(Role.COLLEGE_STAFF, world.otherCollege().id());
        assertThat(other.get(rooms).text("items.0.name")).isNull();
        assertThat(other.post(rooms, room("103", 30, world.written())).code()).isEqualTo("site.site-unknown");
        String path = rooms + "/" + made.text("id");
        assertThat(college().put(path, asRead(path, room("104", 30, world.written()))).text("type"))
                .isEqualTo("WRITTEN");
        assertThat(college().put(path, room("105", 30, world.written())).code()).as("read before")
                .isEqualTo("request.conflict");
        assertThat(college().post(rooms, room("101", 20, world.written())).status()).as("a freed name").isEqualTo(201);
        assertThat(college().delete(path).status()).isEqualTo(204);
    }

    @Test
    void whileSeatsAreArrangedOnlyMoreSeatsAreAdded() {
        String path = rooms + "/" + college().post(rooms, room("101", 30, world.written())).text("id");
        CLOCK.set(world.day(8));
        assertThat(college().put(path, asRead(path, room("101", 29, world.written()))).code()).isEqualTo("site.room-seats-fewer");
        assertThat(college().put(path, asRead(path, room("102", 31, world.written()))).code()).isEqualTo("site.room-only-seats");
        assertThat(college().put(path, asRead(path, room("101", 31, world.written()))).text("state")).isEqualTo("ARRANGING");
        assertThat(college().delete(path).code()).isEqualTo("site.room-arranging");
        assertThat(college().post(rooms, room("103", 30, world.written())).code()).isEqualTo("site.room-arranging");
        CLOCK.set(world.day(11));
        assertThat(college().put(path, asRead(path, room("101", 32, world.written()))).code()).isEqualTo("site.room-ended");
    }

    @Test
    void exportsRoomsAndSitesByTheListsFiltersOrTheChosen() {
        college().post(rooms, room("101", 30, world.written()));
        String second = college().post(rooms, room("102", 20, world.practical())).text("id");
        assertThat(exported(college(), world.college().id(), rooms + "/exports?siteId=" + world.site().id(), "考场名称"))
                .containsExactly("101", "102");
        assertThat(exported(college(), world.college().id(), rooms + "/exports?siteId=none", "考场名称")).isEmpty();
        assertThat(organization().get(rooms + "?siteId=none").text("items.0.name")).isNull();
        assertThat(exported(college(), world.college().id(), rooms + "/exports", "考场名称", second, "none"))
                .containsExactly("102");
        Api other = Api.of(CONTEXT).as(Role.COLLEGE_STAFF, world.otherCollege().id());
        assertThat(exported(other, world.otherCollege().id(), rooms + "/exports", "考场名称", second)).isEmpty();

        String site = world.site().id();
        assertThat(exported(organization(), world.organizationId(), "/api/sites/exports?state=SUBMITTED", "审核状态"))
                .isEmpty();
        assertThat(exported(organization(), world.organizationId(), "/api/sites/exports?state=APPROVED", "审核状态"))
                .containsOnly("审核通过");
        assertThat(exported(organization(), world.organizationId(), "/api/sites/exports", "考核站点名称", site))
                .containsExactly(world.site().name());
        assertThat(exported(other, world.otherCollege().id(), "/api/sites/exports", "考核站点名称", site)).isEmpty();
    }

    @Test
    void roomsOfAnEarlierPlanAreSetUpAgain() {
        college().post(rooms, room("101", 30, world.written()));
        college().post(rooms, room("102", 20, world.practical()));
        Answer begun = college().post(rooms + "/imports", Map.of("fileName", "考场.xlsx", "bytes", 1000));
        assertThat(begun.text("uploadLink")).as(begun.toString()).contains("uploads/rooms/");
        assertThat(college().get(rooms + "/imports/template").text("url")).contains("templates/import_rooms.xlsx");
        String next = world.nextPlan().id();
        Answer reused = college().post("/api/plans/" + next + "/rooms/reuse", Map.of("planId", world.plan().id()));
        assertThat(reused.text("1.name")).as(reused.toString()).isEqualTo("102");
        assertThat(reused.text("1.planId")).isEqualTo(next);
        assertThat(college().post("/api/plans/" + next + "/rooms/reuse", Map.of("planId", world.plan().id()))
                .text("0.name")).as("names taken").isNull();
    }

    private static List<String> exported(Api who, String tenant, String path, String title, String... chosen) {
        return Exported.column(CONTEXT, tenant, who.post(path, Map.of("ids", List.of(chosen))), title);
    }

    private Api college() {
        return Api.of(CONTEXT).as(Role.COLLEGE_STAFF, world.college().id());
    }

    private Api organization() {
        return Api.of(CONTEXT).as(Role.ORGANIZATION_STAFF, world.organizationId());
    }

    /** The form with the version that stands at the path. */
    private Map<String, Object> asRead(String path, Map<String, Object> form) {
        Map<String, Object> read = new HashMap<>(form);
        read.put("version", college().get(path).json().get("version").getLongValue());
        return read;
    }

    private Map<String, Object> room(String name, int seats, String... subjects) {
        return new HashMap<>(Map.of("siteId", world.site().id(), "name", name, "address", "教学楼", "seats", seats,
                "subjectIds", List.of(subjects)));
    }
}
