package org.certline.importroster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.certline.documents.xlsx.SheetRow;
import org.certline.domain.account.Caller;
import org.certline.domain.account.Role;
import org.certline.domain.candidate.Candidate;
import org.certline.domain.candidate.IdNumber;
import org.certline.domain.candidate.IdentityState;
import org.certline.domain.organization.College;
import org.certline.domain.task.Task;
import org.certline.domain.task.TaskKind;
import org.certline.domain.task.TaskState;
import org.certline.persistence.candidate.CandidateFilter;
import org.certline.persistence.candidate.CandidateRepository;
import org.certline.persistence.organization.CollegeRepository;
import org.certline.runtime.candidate.RosterColumns;
import org.certline.runtime.imports.ImportFiles;
import org.certline.runtime.imports.ImportRun;
import org.certline.runtime.imports.ObjectCreated;
import org.certline.testing.Imported;
import org.certline.testing.MovableClock;
import org.certline.testing.Platform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportRosterTest {

    private static final MovableClock CLOCK = Platform.clock();
    private static final ApplicationContext CONTEXT = Platform.shared().context(CLOCK);

    private final String college = UUID.randomUUID().toString();
    private final Imported imported = importBy("account");
    private final CandidateRepository candidates = CONTEXT.getBean(CandidateRepository.class);

    @AfterAll
    static void close() {
        CONTEXT.close();
    }

    @BeforeEach
    void openCollege() {
        CONTEXT.getBean(CollegeRepository.class).save(new College(college, "烟台测试学院", "13855", "370682", "", "", "", 0));
    }

    private Imported importBy(String account) {
        return new Imported(CONTEXT, new ImportRosterHandler(CONTEXT),
                new Caller(account, college, Role.COLLEGE_STAFF, List.of()));
    }

    private Task check(List<Map<String, String>> rows) {
        return imported.check(TaskKind.IMPORT_ROSTER, Map.of(), People.roster(rows));
    }

    private Task importAll(List<Map<String, String>> rows) {
        return imported.apply(check(rows));
    }

    private List<Candidate> stored() {
        return candidates.all(college, CandidateFilter.none()).toList();
    }

    @Test
    void showsWhatWouldHappenAndDoesItOnlyWhenConfirmed() {
        Task checked = check(People.people(3));
        assertThat(checked.state()).isEqualTo(TaskState.TO_BE_CONFIRMED);
        assertThat(checked.counts()).isEqualTo(Map.of("created", 3L));
        assertThat(stored()).isEmpty();
        assertThat(CONTEXT.getBean(ImportFiles.class).preview(checked).orElseThrow().rows().getFirst().cells())
                .containsEntry("idNumber", "379…" + People.person(0).get("idNumber").substring(14));

        Task applied = imported.apply(checked);
        assertThat(applied.state()).isEqualTo(TaskState.SUCCEEDED);
        assertThat(applied.counts()).isEqualTo(Map.of("created", 3L));
        assertThat(applied.endedAt()).isEqualTo(CLOCK.instant());
        assertThat(stored()).hasSize(3).allSatisfy(candidate -> {
            assertThat(candidate.number()).startsWith("3706822026").hasSize(26);
            assertThat(candidate.state()).isEqualTo(IdentityState.NO_PHOTO);
        });
    }

    @Test
    void thePersonIsOneCandidateHoweverOftenImported() {
        importAll(People.people(2));
        Task again = importAll(List.of(People.person(0), People.but(People.person(1), "phone", "13900139000"),
                People.person(2)));
        assertThat(again.counts()).isEqualTo(Map.of("unchanged", 1L, "changed", 1L, "created", 1L));
        assertThat(stored()).hasSize(3);
        assertThat(byIdNumber(1).phone()).isEqualTo("13900139000");
    }

    @Test
    void givesRefusedRowsBackWithEveryReasonAndTakesThemCorrected() {
        List<Map<String, String>> rows = List.of(People.person(0),
                People.but(People.but(People.person(1), "phone", "123"), "name", ""),
                People.but(People.person(2), "entryYear", "去年"),
                People.person(0));
        Task applied = importAll(rows);
        assertThat(applied.counts()).isEqualTo(Map.of("created", 1L, "refused", 3L));

        List<SheetRow> refused = imported.result(applied, RosterColumns.IMPORT);
        assertThat(refused).extracting(row -> row.text("idNumber")).containsExactly(
                rows.get(1).get("idNumber"), rows.get(2).get("idNumber"), rows.get(3).get("idNumber"));
        assertThat(CONTEXT.getBean(ImportFiles.class).preview(applied).orElseThrow().rows().get(1).errors())
                .extracting(error -> error.code())
                .containsExactly("candidate.name-missing", "candidate.phone-invalid");
        assertThat(importAll(List.of(People.person(1), People.person(2))).counts()).isEqualTo(Map.of("created", 2L));
    }

    @Test
    void editsWhatWasExportedByCandidateNumber() {
        importAll(People.people(2));
        Candidate first = byIdNumber(0);
        Map<String, String> row = People.but(RosterColumns.cells(first, false), "idNumber",
                People.person(8).get("idNumber"));
        Task applied = importAll(List.of(row, People.but(RosterColumns.cells(byIdNumber(1), false), "name", "王大八")));
        assertThat(applied.counts()).isEqualTo(Map.of("changed", 2L));
        assertThat(byIdNumber(8).number()).isEqualTo(first.number());
        assertThat(byIdNumber(1).name()).isEqualTo("王大八");

        Task taken = check(List.of(People.but(row, "idNumber", People.person(1).get("idNumber"))));
        assertThat(CONTEXT.getBean(ImportFiles.class).preview(taken).orElseThrow().rows().getFirst().errors())
                .extracting(error -> error.code()).contains("candidate.id-number-taken");
    }

    @Test
    void twoRowsAboutOneCandidateInDifferentWordsAreNotBothTaken() {
        importAll(People.people(1));
        Map<String, String> byNumber = People.but(RosterColumns.cells(byIdNumber(0), false), "phone", "13900139000");
        Task applied = importAll(List.of(byNumber, People.but(People.person(0), "phone", "13700137000")));
        assertThat(applied.counts()).isEqualTo(Map.of("changed", 1L, "refused", 1L));
    }

    @Test
    void goesOnWhereItWasInterrupted() throws IOException {
        List<Map<String, String>> rows = new ArrayList<>(People.people(100));
        rows.set(5, People.but(rows.get(5), "name", "?"));
        rows.set(90, People.but(rows.get(90), "phone", "1"));
        Task checked = check(rows);
        imported.confirm(checked);
        ObjectCreated event = CONTEXT.getBean(ObjectMapper.class)
                .readValue(imported.confirmationEvent(), ObjectCreated.class);
        RosterImport rule = CONTEXT.getBean(RosterImport.class);
        assertThatThrownBy(() -> CONTEXT.getBean(ImportRun.class).on(event, new CutOff(rule, 2)))
                .hasMessage("cut off");
        assertThat(imported.task(checked.id()).done()).isEqualTo(64);
        assertThat(stored()).hasSize(63);

        imported.confirmationArrived();
        imported.confirmationArrived();
        Task applied = imported.task(checked.id());
        assertThat(applied.state()).isEqualTo(TaskState.SUCCEEDED);
        assertThat(applied.counts()).isEqualTo(Map.of("created", 98L, "refused", 2L));
        assertThat(stored()).hasSize(98).extracting(Candidate::number).doesNotHaveDuplicates();
        assertThat(imported.result(applied, RosterColumns.IMPORT)).extracting(row -> row.text("idNumber"))
                .containsExactly(rows.get(5).get("idNumber"), rows.get(90).get("idNumber"));
    }

    @Test
    void twoImportsOfTheSamePeopleAtOnceMakeEachOnce() {
        Imported other = importBy("another");
        byte[] roster = People.roster(People.people(120));
        Task first = imported.check(TaskKind.IMPORT_ROSTER, Map.of(), roster);
        Task second = other.check(TaskKind.IMPORT_ROSTER, Map.of(), roster);
        CompletableFuture.allOf(
                CompletableFuture.runAsync(() -> imported.apply(first)),
                CompletableFuture.runAsync(() -> other.apply(second))).join();

        assertThat(stored()).hasSize(120).extracting(Candidate::number).doesNotHaveDuplicates();
        assertThat(Stream.of(first, second).map(task -> imported.task(task.id()).counts().getOrDefault("created", 0L))
                .mapToLong(Long::longValue).sum()).isEqualTo(120);
    }

    @Test
    void saysWhyAFileAsAWholeIsNoRoster() {
        Task task = imported.check(TaskKind.IMPORT_ROSTER, Map.of(), "姓名,证件号码".getBytes());
        assertThat(task.state()).isEqualTo(TaskState.FAILED);
        assertThat(task.problem()).isEqualTo("document.workbook-is-text");
        assertThat(task.parameters().get("problemText")).contains("CSV");
    }

    private Candidate byIdNumber(int person) {
        return candidates.byIdNumber(college, new IdNumber(People.person(person).get("idNumber"))).orElseThrow();
    }
}
