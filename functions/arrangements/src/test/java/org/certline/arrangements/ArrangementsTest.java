package org.certline.arrangements;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.certline.documents.xlsx.Columns;
import org.certline.domain.account.Role;
import org.certline.domain.arrangement.Arrangement;
import org.certline.domain.registration.Registration;
import org.certline.domain.site.Room;
import org.certline.domain.site.Site;
import org.certline.persistence.arrangement.ArrangementRepository;
import org.certline.persistence.site.RoomRepository;
import org.certline.runtime.files.Bucket;
import org.certline.runtime.files.ObjectStore;
import org.certline.runtime.paper.PaperKeys;
import org.certline.testing.Answer;
import org.certline.testing.Api;
import org.certline.testing.Exported;
import org.certline.testing.MovableClock;
import org.certline.testing.Platform;
import org.certline.testing.SampleExam;
import org.certline.testing.StateMachines;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ArrangementsTest {

    private static final MovableClock CLOCK = Platform.clock();
    private static final StateMachines WORKFLOWS = new StateMachines();
    private static final ApplicationContext CONTEXT =
            Platform.shared().context(CLOCK, WORKFLOWS.settings("schedule"));

    private final SampleExam exam = SampleExam.from(CONTEXT, CLOCK.instant());
    private final Site site = exam.site(exam.collegeA());
    private final Room room = exam.room(site, "101", 3);
    private final String path = "/api/plans/" + exam.plan().id();
    private final Api nobody = Api.of(CONTEXT);
    private final Api organization = nobody.as(Role.ORGANIZATION_STAFF, exam.plan().organizationId());
    private final Api collegeA = nobody.as(Role.COLLEGE_STAFF, exam.collegeA());
    private final Api collegeB = nobody.as(Role.COLLEGE_STAFF, exam.collegeB());
    private List<Registration> people;

    @AfterAll
    static void close() {
        CONTEXT.close();
    }

    @BeforeEach
    void fourPeople() {
        people = IntStream.range(0, 4)
                .mapToObj(n -> exam.register(n, n % 2 == 0 ? exam.collegeA() : exam.collegeB(), site)).toList();
    }

    @Test
    void startingTwiceIsStartingOnce() {
        Answer first = organization.post(path + "/arrangements", Map.of());
        Answer second = organization.post(path + "/arrangements", Map.of());
        assertThat(first.status()).isEqualTo(202);
        assertThat(second.text("id")).isEqualTo(first.text("id"));
        assertThat(WORKFLOWS.starts()).filteredOn(start -> start.name().equals(first.text("id")))
                .singleElement().satisfies(start -> assertThat(start.input()).contains("\"mode\":\"ARRANGE\""));
        assertThat(organization.post(path + "/arrangements/publication", Map.of("acceptUnplaced", true)).code())
                .isEqualTo("arrangement.nothing-arranged");
        assertThat(organization.put(path + "/placements/x/written", Map.of("roomId", room.id(), "seat", 1)).code())
                .isEqualTo("arrangement.nothing-arranged");
    }

    @Test
    void theStateOfEachSubjectFollowsFromClockAndCounts() {
        assertThat(organization.get(path + "/arrangements").text("subjects.0.state")).isEqualTo("NOT_ARRANGED");
        arranged();
        Answer state = organization.get(path + "/arrangements");
        assertThat(state.text("subjects.0.state")).isEqualTo("IN_PROGRESS");
        assertThat(state.text("placed")).isEqualTo("6");
        assertThat(state.text("unplaced")).isEqualTo("2");
        assertThat(collegeA.get(path + "/arrangements").text("placed")).isEqualTo("0");
        CLOCK.set(exam.day(5));
        Api later = nobody.as(Role.ORGANIZATION_STAFF, exam.plan().organizationId());
        assertThat(later.get(path + "/arrangements").text("subjects.0.state")).isEqualTo("ENDED");
        CLOCK.set(exam.day(0));
    }

    @Test
    void listsShowSeatsRoomsAndTheUnplacedWithTheReason() {
        arranged();
        Answer first = organization.get(path + "/placements?subjectId=written&size=2");
        assertThat(first.text("items.1.seat")).isEqualTo("2");
        assertThat(first.text("items.0.ticketNumber")).matches("\\d{26}");
        Answer rest = organization.get(path + "/placements?subjectId=written&size=2&cursor=" + first.text("next"));
        assertThat(rest.text("items.0.seat")).isEqualTo("3");
        assertThat(rest.text("items.1.seat")).isNull();
        assertThat(organization.get(path + "/placements?collegeId=" + exam.collegeB()).text("items.0.collegeId"))
                .isEqualTo(exam.collegeB());
        assertThat(organization.get(path + "/room-sessions").text("items.0.placed")).isEqualTo("3");
        Answer unplaced = organization.get(path + "/unplaced");
        assertThat(unplaced.text("items.0.code")).isEqualTo("arrangement.no-seat");
        assertThat(unplaced.text("items.0.reason")).isEqualTo("考场座位已满");
        assertThat(unplaced.text("items.0.registrationId")).isEqualTo(people.getLast().id());
    }

    @Test
    void seatsAreFoundByRoomNameAndNumber() {
        arranged();
        String inRoom = "&siteId=" + site.id() + "&roomId=" + room.id();
        assertThat(numbers("subjectId=written" + inRoom)).hasSize(3);
        assertThat(numbers("roomId=" + room.id())).hasSize(6);
        assertThat(numbers("subjectId=written&siteId=" + site.id())).hasSize(3);
        assertThat(numbers("siteId=" + site.id() + "&roomId=elsewhere")).isEmpty();
        String second = people.get(1).candidate().number();
        assertThat(numbers("number=" + second)).hasSize(2).containsOnly(second);
        assertThat(numbers("subjectId=written&name=" + people.get(1).candidate().name())).containsExactly(second);
        assertThat(numbers("name=nobody")).isEmpty();
    }

    @Test
    void aCollegeReadsItsOwnOncePublished() {
        Arrangement arrangement = arranged();
        assertThat(collegeB.get(path + "/placements").code()).isEqualTo("arrangement.not-published");
        CONTEXT.getBean(ArrangementRepository.class).save(arrangement.publishedAt(CLOCK.instant()));
        Answer own = collegeB.get(path + "/placements");
        assertThat(own.text("items.0.collegeId")).isEqualTo(exam.collegeB());
        assertThat(own.toString()).doesNotContain(people.getFirst().candidate().number());
        assertThat(collegeB.get(path + "/room-sessions").text("items.0.roomId")).isNull();
        assertThat(collegeA.get(path + "/room-sessions").text("items.0.roomId")).isEqualTo(room.id());
        assertThat(organization.post(path + "/arrangements", Map.of()).code())
                .isEqualTo("arrangement.already-published");
    }

    @Test
    void aSeatChangedByHandIsHeldToTheRules() {
        arranged();
        Room other = exam.room(site, "102", 1);
        Registration last = people.getLast();
        assertThat(seat(last, room, 2).code()).isEqualTo("arrangement.seat-taken");
        assertThat(seat(last, room, 4).code()).isEqualTo("arrangement.seat-not-in-room");
        assertThat(seat(people.getFirst(), other, 1).status()).as("a room added later").isEqualTo(200);
        assertThat(seat(last, other, 1).code()).isEqualTo("arrangement.seat-taken");
        Registration somebodyElsewhere = exam.register(9, exam.collegeA(), exam.site(exam.collegeB()));
        assertThat(seat(somebodyElsewhere, room, 1).code()).isEqualTo("arrangement.room-of-other-site");
    }

    @Test
    void theUnplacedAreSeatedAndTheSeatedMovedAndSwapped() {
        arranged();
        Room late = exam.room(site, "103", 2);
        exam.arrange("run-2", people, List.of(room, late));
        Answer moved = seat(people.getFirst(), late, 2);
        assertThat(moved.status()).as(moved.toString()).isEqualTo(200);
        assertThat(moved.text("roomName")).isEqualTo("103");
        assertThat(moved.text("manual")).isEqualTo("true");
        assertThat(organization.get(path + "/room-sessions?subjectId=written").toString())
                .contains("\"seats\":2,\"placed\":2");
        Answer swapped = organization.post(path + "/placements/swap", Map.of("subjectId", "written",
                "registrationId", people.get(0).id(), "otherRegistrationId", people.get(1).id()));
        assertThat(swapped.status()).as(swapped.toString()).isEqualTo(204);
        assertThat(seatOf(people.get(1))).isEqualTo("103-2");
        assertThat(organization.post(path + "/placements/swap", Map.of("subjectId", "written",
                "registrationId", people.get(0).id(), "otherRegistrationId", "nobody")).status()).isEqualTo(404);
    }

    @Test
    void theUnplacedGetATicketNumberLikeTheOthers() {
        arranged();
        Room grown = CONTEXT.getBean(RoomRepository.class).change(room,
                new Room(room.id(), room.planId(), room.siteId(), room.collegeId(), room.organizationId(),
                        room.certificateTypeId(), room.level(), room.name(), room.address(), 4, room.subjectIds(),
                        room.type(), room.version()));
        Answer seated = seat(people.getLast(), grown, 4);
        assertThat(seated.status()).as(seated.toString()).isEqualTo(200);
        assertThat(seated.text("ticketNumber")).endsWith("00100004");
        assertThat(organization.get(path + "/arrangements").text("unplaced")).isEqualTo("1");
        assertThat(organization.get(path + "/room-sessions?subjectId=written").text("items.0.placed")).isEqualTo("4");
    }

    @Test
    void papersAreLinkedForThoseTheyAreFor() {
        Arrangement arrangement = arranged();
        String run = arrangement.runId();
        PaperKeys keys = CONTEXT.getBean(PaperKeys.class);
        String mine = people.get(1).candidate().number();
        paper(keys.ticket(exam.plan().id(), run, mine));
        paper(keys.doorSticker(exam.plan().id(), run, room.id()));
        assertThat(organization.get(path + "/tickets/" + mine).status()).as("unpublished").isEqualTo(404);
        CONTEXT.getBean(ArrangementRepository.class).save(arrangement.publishedAt(CLOCK.instant()));
        assertThat(collegeB.get(path + "/tickets/" + mine).text("url")).startsWith("http");
        assertThat(collegeA.get(path + "/tickets/" + mine).status()).isEqualTo(404);
        assertThat(collegeA.get(path + "/rooms/" + room.id() + "/door-sticker").text("url")).startsWith("http");
        assertThat(collegeB.get(path + "/rooms/" + room.id() + "/door-sticker").status()).isEqualTo(404);
        assertThat(organization.get(path + "/tickets?collegeId=" + exam.collegeB()).status()).isEqualTo(404);
    }

    @Test
    void listsAreExportedWithTheColumnsOfTheManual() {
        Arrangement arrangement = arranged();
        CONTEXT.getBean(ArrangementRepository.class).save(arrangement.publishedAt(CLOCK.instant()));
        List<Map<String, String>> rooms = exported(organization, "/room-sessions/exports", ArrangementColumns.ROOMS);
        assertThat(rooms).hasSize(2);
        assertThat(exported(organization, "/room-sessions/exports?subjectId=practical", ArrangementColumns.ROOMS))
                .extracting(row -> row.get("subject")).containsOnly("实操科目");
        assertThat(rooms.getLast()).containsEntry("room", "101").containsEntry("placed", "3")
                .containsEntry("region", "北京市").containsEntry("subject", "笔试科目")
                .containsEntry("time", "2026-03-12 10:00-11:00");
        assertThat(rooms.getLast().get("candidates")).startsWith("考生甲一(" + exam.plan().number() + "110000001");
        assertThat(exported(organization, "/placements/exports", ArrangementColumns.SEATS)).hasSize(6);
        assertThat(exported(collegeB, "/placements/exports", ArrangementColumns.SEATS)).hasSize(2);
        assertThat(exported(collegeB, "/room-sessions/exports", ArrangementColumns.ROOMS)).isEmpty();
        String session = organization.get(path + "/room-sessions").text("items.0.id");
        assertThat(exported(organization, "/room-sessions/exports", ArrangementColumns.ROOMS, session)).hasSize(1);
        assertThat(exported(collegeB, "/room-sessions/exports", ArrangementColumns.ROOMS, session)).isEmpty();
        String theirs = organization.get(path + "/placements?subjectId=written&collegeId=" + exam.collegeA())
                .text("items.0.id");
        assertThat(exported(organization, "/placements/exports?collegeId=" + exam.collegeB(), ArrangementColumns.SEATS))
                .hasSize(2);
        assertThat(exported(organization, "/placements/exports", ArrangementColumns.SEATS, theirs)).hasSize(1);
        assertThat(exported(collegeB, "/placements/exports", ArrangementColumns.SEATS, theirs)).isEmpty();
        assertThat(exported(organization, "/unplaced/exports", ArrangementColumns.UNPLACED,
                organization.get(path + "/unplaced").text("items.1.id"))).hasSize(1);
        assertThat(exported(organization, "/unplaced/exports", ArrangementColumns.UNPLACED)).hasSize(2)
                .allSatisfy(row -> assertThat(row).containsEntry("reason", "考场座位已满"));
    }

    @Test
    void othersSeeNothing() {
        arranged();
        Api stranger = nobody.as(Role.ORGANIZATION_ADMIN, "organization-strange");
        assertThat(stranger.get(path + "/arrangements").status()).isEqualTo(404);
        assertThat(stranger.post(path + "/arrangements", Map.of()).status()).isEqualTo(404);
        assertThat(stranger.get(path + "/placements").status()).isEqualTo(404);
        assertThat(collegeA.post(path + "/arrangements", Map.of()).status()).isEqualTo(403);
        assertThat(nobody.get(path + "/placements").status()).isEqualTo(401);
        Api narrow = nobody.as(Role.ORGANIZATION_STAFF, exam.plan().organizationId(), "another-type");
        assertThat(narrow.get(path + "/placements").status()).isEqualTo(404);
    }

    private List<String> numbers(String query) {
        Answer list = organization.get(path + "/placements?" + query);
        return Stream.iterate(0, i -> i + 1).map(i -> list.text("items." + i + ".candidateNumber"))
                .takeWhile(Objects::nonNull).toList();
    }

    private List<Map<String, String>> exported(Api who, String list, Columns columns, String... chosen) {
        String tenant = who == organization ? exam.plan().organizationId() : exam.collegeB();
        return Exported.rows(CONTEXT, tenant, who.post(path + list, Map.of("ids", List.of(chosen))), columns);
    }

    private Answer seat(Registration registration, Room where, int seat) {
        return organization.put(path + "/placements/" + registration.id() + "/written",
                Map.of("roomId", where.id(), "seat", seat));
    }

    private String seatOf(Registration registration) {
        Answer list = organization.get(path + "/placements?subjectId=written");
        for (int i = 0; list.text("items." + i + ".seat") != null; i++) {
            if (registration.id().equals(list.text("items." + i + ".registrationId"))) {
                return list.text("items." + i + ".roomName") + "-" + list.text("items." + i + ".seat");
            }
        }
        return "none";
    }

    private void paper(String key) {
        CONTEXT.getBean(ObjectStore.class).write(Bucket.FILES, key, "application/pdf", new byte[] {1});
    }

    private Arrangement arranged() {
        return exam.arrange("run-1", people, List.of(room));
    }
}
