package org.certline.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.certline.documents.xlsx.SheetReader;
import org.certline.documents.xlsx.SheetRow;
import org.certline.domain.account.Role;
import org.certline.domain.candidate.Candidate;
import org.certline.domain.candidate.CheckCharacter;
import org.certline.domain.candidate.IdentityRule;
import org.certline.domain.candidate.Photo;
import org.certline.domain.organization.College;
import org.certline.domain.task.Task;
import org.certline.persistence.PageRequest;
import org.certline.persistence.audit.AuditFilter;
import org.certline.persistence.audit.AuditRepository;
import org.certline.persistence.candidate.CandidateRepository;
import org.certline.persistence.organization.CollegeRepository;
import org.certline.persistence.task.TaskRepository;
import org.certline.runtime.candidate.RosterColumns;
import org.certline.runtime.files.Bucket;
import org.certline.runtime.files.ObjectStore;
import org.certline.testing.Answer;
import org.certline.testing.Api;
import org.certline.testing.MovableClock;
import org.certline.testing.Platform;
import org.certline.testing.StateMachines;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CandidatesTest {

    private static final MovableClock CLOCK = Platform.clock();
    private static final StateMachines MACHINES = new StateMachines();
    private static final ApplicationContext CONTEXT =
            Platform.shared().context(CLOCK, MACHINES.settings("verify-photos"));

    private final String college = UUID.randomUUID().toString();
    private final Api admin = Api.of(CONTEXT).as(Role.COLLEGE_ADMIN, college);
    private final Api staff = Api.of(CONTEXT).as(Role.COLLEGE_STAFF, college);
    private final CandidateRepository candidates = CONTEXT.getBean(CandidateRepository.class);

    @AfterAll
    static void close() {
        CONTEXT.close();
    }

    @BeforeEach
    void openCollege() {
        CONTEXT.getBean(CollegeRepository.class).save(new College(college, "烟台测试学院", "13855", "370682", "", "", "",
                0));
    }

    private static String idNumber(int n) {
        String digits = "37999919990101%03d".formatted(n);
        return digits + CheckCharacter.of(digits);
    }

    private static Map<String, Object> form(int n, String name) {
        return new HashMap<>(Map.of("kind", "SOCIAL", "name", name, "pinyin", "Wang Xiaoba",
                "idType", "RESIDENT_ID", "idNumber", idNumber(n), "phone", "13800138000"));
    }

    private String add(int n, String name) {
        Answer added = staff.post("/api/candidates", form(n, name));
        assertThat(added.status()).as(added.toString()).isEqualTo(201);
        return added.text("number");
    }

    private Candidate stored(String number) {
        return candidates.find(college, number).orElseThrow();
    }

    /** The candidate with a photo, and what the service said of it. */
    private void pictured(String number, boolean match) {
        CONTEXT.getBean(ObjectStore.class).write(Bucket.FILES, "photos/" + number, "image/jpeg", new byte[] {1});
        Candidate before = stored(number);
        Candidate pictured = candidates.change(before,
                IdentityRule.takePhoto(before, new Photo("photos/" + number, "00")).accepted().orElseThrow());
        candidates.change(pictured,
                IdentityRule.verified(pictured, match, 50, "answer", CLOCK.instant()).accepted().orElseThrow());
    }

    @Test
    void addsACandidateUnderANumberOfItsOwn() {
        String first = add(0, "王小八");
        String second = add(1, "王小八");
        assertThat(first).hasSize(26).startsWith("3706822026").isNotEqualTo(second);
        Answer shown = staff.get("/api/candidates/" + first);
        assertThat(shown.text("idNumber")).isEqualTo("379…" + idNumber(0).substring(14));
        assertThat(shown.text("state")).isEqualTo("NO_PHOTO");

        Answer taken = staff.post("/api/candidates", form(0, "李小八"));
        assertThat(taken.status()).isEqualTo(422);
        assertThat(taken.code()).isEqualTo("candidate.id-number-taken");
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        Map<String, Object> form = form(0, "");
        form.put("phone", "12");
        form.put("kind", "IN_SCHOOL");
        Answer refused = staff.post("/api/candidates", form);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(List.of(refused.text("errors.0.field"), refused.text("errors.1.field"),
                refused.text("errors.2.field"))).containsExactly("name", "phone", "majorCode");
    }

    @Test
    void listsByKindStateNameAndNumberPageByPage() {
        String first = add(0, "王小八");
        add(1, "王小八");
        add(2, "张小三");
        assertThat(numbers(staff.get("/api/candidates?kind=SOCIAL&state=NO_PHOTO"))).hasSize(3);
        assertThat(numbers(staff.get("/api/candidates?kind=IN_SCHOOL"))).isEmpty();
        assertThat(numbers(staff.get("/api/candidates?name=%E7%8E%8B"))).hasSize(2);
        assertThat(numbers(staff.get("/api/candidates?number=" + first))).containsExactly(first);
        assertThat(numbers(staff.get("/api/candidates?state=ACCURATE"))).isEmpty();

        Answer page = staff.get("/api/candidates?size=2");
        assertThat(numbers(page)).hasSize(2);
        assertThat(numbers(staff.get("/api/candidates?size=2&cursor=" + page.text("next")))).hasSize(1);
        Api stranger = Api.of(CONTEXT).as(Role.COLLEGE_STAFF, "another");
        assertThat(stranger.get("/api/candidates?size=2&cursor=" + page.text("next")).code())
                .isEqualTo("request.cursor-invalid");
    }

    @Test
    void aPageIsFullWhileMoreLetThroughByItsFilterFollow() {
        List<String> accurate = new ArrayList<>();
        for (int n = 0; n < 7; n++) {
            String number = add(n, "王小八");
            if (n % 2 == 1) {
                pictured(number, true);
                accurate.add(number);
            }
        }
        Answer first = staff.get("/api/candidates?state=ACCURATE&size=2");
        assertThat(numbers(first)).isEqualTo(accurate.subList(0, 2));
        Answer second = staff.get("/api/candidates?state=ACCURATE&size=2&cursor=" + first.text("next"));
        assertThat(numbers(second)).isEqualTo(accurate.subList(2, 3));
        assertThat(second.text("next")).isEmpty();

        Answer byName = staff.get("/api/candidates?name=%E7%8E%8B&state=ACCURATE&size=2");
        Answer rest = staff.get("/api/candidates?name=%E7%8E%8B&state=ACCURATE&size=2&cursor=" + byName.text("next"));
        assertThat(Stream.concat(numbers(byName).stream(), numbers(rest).stream()))
                .containsExactlyInAnyOrderElementsOf(accurate);
    }

    @Test
    void findsByIdNumberAndShowsItWholeOnlyOnRecord() {
        String number = add(3, "王小八");
        assertThat(numbers(staff.post("/api/candidates/search", Map.of("idNumber", " " + idNumber(3).toLowerCase()))))
                .containsExactly(number);
        assertThat(numbers(staff.post("/api/candidates/search", Map.of("idNumber", idNumber(4))))).isEmpty();

        assertThat(staff.get("/api/candidates/" + number + "/id-number").status()).isEqualTo(403);
        assertThat(admin.get("/api/candidates/" + number + "/id-number").text("idNumber")).isEqualTo(idNumber(3));
        assertThat(CONTEXT.getBean(AuditRepository.class).ofTenant(college, AuditFilter.none(), PageRequest.first()).items())
                .anyMatch(entry -> entry.action().equals("READ_FULL_ID_NUMBERS")
                        && entry.subject().equals("candidate/" + number));
    }

    @Test
    void noOtherTenantSeesOrChangesACandidate() {
        String number = add(0, "王小八");
        Api stranger = Api.of(CONTEXT).as(Role.COLLEGE_ADMIN, "another");
        assertThat(stranger.get("/api/candidates/" + number).status()).isEqualTo(404);
        assertThat(stranger.get("/api/candidates/" + number + "/id-number").status()).isEqualTo(404);
        assertThat(stranger.delete("/api/candidates/" + number).status()).isEqualTo(404);
        assertThat(Api.of(CONTEXT).as(Role.ORGANIZATION_ADMIN, college).get("/api/candidates").status())
                .isEqualTo(403);
    }

    @Test
    void editsEverythingUntilTheIdentityIsKnown() {
        String number = add(0, "王小八");
        Map<String, Object> renumbered = form(2, "王大八");
        Answer edited = edit(number, 1, renumbered);
        assertThat(edited.status()).as(edited.toString()).isEqualTo(200);
        assertThat(edit(number, 1, renumbered).status()).as("an old version").isEqualTo(409);
        assertThat(numbers(staff.post("/api/candidates/search", Map.of("idNumber", idNumber(0))))).isEmpty();

        pictured(number, true);
        Map<String, Object> phone = form(2, "王大八");
        phone.put("idNumber", stored(number).idNumber().masked());
        phone.put("phone", "13900139000");
        assertThat(edit(number, stored(number).version(), phone).text("phone")).isEqualTo("13900139000");
        Answer refused = edit(number, stored(number).version(), form(2, "王小八"));
        assertThat(refused.code()).isEqualTo("candidate.identity-locked");
        assertThat(refused.text("errors.0.field")).isEqualTo("name");
    }

    @Test
    void deletesOnlyThoseWithoutRegistrations() {
        String free = add(0, "王小八");
        String registered = add(1, "王小八");
        candidates.change(stored(registered), stored(registered).withRegistrations(1));
        assertThat(staff.delete("/api/candidates/" + registered).code()).isEqualTo("candidate.has-registrations");

        Answer deleted = staff.post("/api/candidates/deletions", Map.of("numbers", List.of(free, registered, "0")));
        assertThat(deleted.text("deleted.0")).isEqualTo(free);
        assertThat(deleted.text("kept.0.error.code")).isEqualTo("candidate.has-registrations");
        assertThat(deleted.text("kept.1.error.code")).isEqualTo("candidate.unknown");
        assertThat(add(0, "王小八")).as("the person may come again").isNotEqualTo(free);
    }

    @Test
    void aPersonVouchesForAMismatchOneAtATime() {
        String number = add(0, "王小八");
        assertThat(confirm(number, "看过原件").code()).isEqualTo("candidate.not-to-be-confirmed");
        pictured(number, false);
        assertThat(confirm(number, " ").code()).isEqualTo("candidate.note-invalid");
        Answer confirmed = confirm(number, "看过原件");
        assertThat(confirmed.text("state")).isEqualTo("ACCURATE");
        assertThat(confirmed.text("verification.note")).isEqualTo("看过原件");
        assertThat(confirmed.text("verification.at")).isEqualTo(CLOCK.instant().toString());
    }

    @Test
    void givesALinkToThePortrait() {
        String number = add(0, "王小八");
        assertThat(staff.get("/api/candidates/" + number + "/photo").status()).isEqualTo(404);
        pictured(number, true);
        assertThat(staff.get("/api/candidates/" + number + "/photo").text("url")).contains("X-Amz-Signature");
    }

    @Test
    void exportsWhatCanBeImportedAgain() throws IOException {
        String first = add(0, "王小八");
        add(1, "张小三");
        Answer masked = staff.post("/api/candidates/exports", Map.of("ids", List.of(first)));
        assertThat(masked.status()).isEqualTo(201);
        assertThat(rows(masked)).singleElement().satisfies(row -> {
            assertThat(row.text("number")).isEqualTo(first);
            assertThat(row.text("kind")).isEqualTo("社会考生");
            assertThat(row.text("idNumber")).isNotEqualTo(idNumber(0));
        });
        assertThat(staff.post("/api/candidates/exports?wholeIdNumbers=true", Map.of()).status()).isEqualTo(403);
        assertThat(rows(admin.post("/api/candidates/exports?wholeIdNumbers=true&name=%E5%BC%A0", Map.of())))
                .extracting(row -> row.text("idNumber")).containsExactly(idNumber(1));
    }

    @Test
    void offersATemplateAndALinkForTheFile() throws IOException {
        Answer template = staff.get("/api/candidates/imports/template");
        List<SheetRow> rows = new ArrayList<>();
        InputStream file = URI.create(template.text("url")).toURL().openStream();
        assertThat(new SheetReader(RosterColumns.IMPORT).read(file, rows::add).refusals()).extracting(refusal -> refusal.reason().code())
                .containsExactly("document.sheet-without-rows");

        Answer begun = staff.post("/api/candidates/imports", Map.of("fileName", "考生.xlsx", "bytes", 1000));
        assertThat(begun.status()).isEqualTo(201);
        assertThat(begun.text("task.state")).isEqualTo("WAITING_FOR_FILE");
        assertThat(begun.text("uploadLink")).contains("/uploads/roster/" + college + "/" + begun.text("task.id") + "/file");
        assertThat(staff.post("/api/candidates/photos/imports", Map.of("fileName", "a.zip", "bytes", 900_000_000))
                .code()).isEqualTo("task.file-too-large");
    }

    @Test
    void startsTheVerificationOfTheChosenOrOfAllThatWait() {
        String number = add(0, "王小八");
        Answer chosen = staff.post("/api/candidates/verifications", Map.of("numbers", List.of(number, number)));
        assertThat(chosen.status()).as(chosen.toString()).isEqualTo(202);
        assertThat(chosen.text("state")).isEqualTo("RUNNING");
        assertThat(chosen.text("total")).isEqualTo("1");
        assertThat(MACHINES.starts()).filteredOn(start -> start.name().equals(chosen.text("id") + "-0"))
                .singleElement().satisfies(start -> assertThat(start.input())
                        .contains("\"tenantId\":\"" + college + "\"", "\"numbers\":[\"" + number + "\"]"));
        assertThat(staff.post("/api/candidates/verifications", Map.of()).code())
                .as("nobody waits").isEqualTo("candidate.none-chosen");
    }

    private Answer edit(String number, long version, Map<String, Object> details) {
        return staff.put("/api/candidates/" + number, Map.of("version", version, "details", details));
    }

    private Answer confirm(String number, String note) {
        return staff.post("/api/candidates/" + number + "/confirmation", Map.of("note", note));
    }

    private static List<String> numbers(Answer list) {
        assertThat(list.status()).as(list.toString()).isEqualTo(200);
        List<String> numbers = new ArrayList<>();
        list.json().get("items").values().forEach(item -> numbers.add(item.get("number").getStringValue()));
        return numbers;
    }

    private List<SheetRow> rows(Answer export) throws IOException {
        Task task = CONTEXT.getBean(TaskRepository.class).find(college, export.text("id")).orElseThrow();
        List<SheetRow> rows = new ArrayList<>();
        try (InputStream in = CONTEXT.getBean(ObjectStore.class).read(Bucket.FILES, task.resultKey())) {
            new SheetReader(RosterColumns.IMPORT).read(in, rows::add);
        }
        return rows;
    }
}
