package org.certline.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.certline.documents.xlsx.SheetRow;
import org.certline.documents.xlsx.TableWriter;
import org.certline.domain.account.Caller;
import org.certline.domain.account.Role;
import org.certline.domain.candidate.Candidate;
import org.certline.domain.plan.RegistrationBasis;
import org.certline.domain.registration.Registration;
import org.certline.domain.task.Task;
import org.certline.domain.task.TaskKind;
import org.certline.domain.task.TaskState;
import org.certline.persistence.candidate.CandidateRepository;
import org.certline.persistence.registration.RegistrationRepository;
import org.certline.runtime.imports.ImportFiles;
import org.certline.runtime.problem.Problem;
import org.certline.runtime.registration.RegistrationColumns;
import org.certline.testing.ExamWorld;
import org.certline.testing.Imported;
import org.certline.testing.MovableClock;
import org.certline.testing.Platform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class RegisterTest {

    private static final MovableClock CLOCK = Platform.clock();
    private static final Instant START = CLOCK.instant();
    private static final ApplicationContext CONTEXT = Platform.shared().context(CLOCK);

    @AfterAll
    static void close() {
        CONTEXT.close();
    }

    @Test
    void registersByCertificateAndRepeatingChangesNothing() {
        ExamWorld world = new ExamWorld(CONTEXT, START, RegistrationBasis.BY_CERTIFICATE);
        List<Map<String, String>> rows = new ArrayList<>();
        for (int n = 0; n < 70; n++) {
            Candidate candidate = world.candidate(n);
            rows.add(n % 2 == 0 ? row("candidateNumber", candidate.number()) : row("idNumber",
                    candidate.idNumber().value()));
        }
        Task applied = apply(world, rows);
        assertThat(applied.state()).isEqualTo(TaskState.SUCCEEDED);
        assertThat(applied.counts()).isEqualTo(Map.of("created", 70L));
        assertThat(registrations(world)).hasSize(70).allSatisfy(one -> {
            assertThat(one.siteId()).isEqualTo(world.site().id());
            assertThat(one.subjectIds()).containsExactly(world.written(), world.practical());
        });
        assertThat(apply(world, rows).counts()).isEqualTo(Map.of("refused", 70L));
        assertThat(registrations(world)).hasSize(70);
    }

    @Test
    void oneCandidateIsRegisteredForSeveralSubjectsAtOnce() {
        ExamWorld world = new ExamWorld(CONTEXT, START, RegistrationBasis.BY_SUBJECT);
        Candidate candidate = world.candidate(1);
        Map<String, String> written = but(row("candidateNumber", candidate.number()), "subject", "01");
        Map<String, String> practical = but(row("idNumber", candidate.idNumber().value()), "subject", "实操科目");
        Map<String, String> again = but(row("idNumber", candidate.idNumber().value()), "subject", "笔试科目");
        Task applied = apply(world, List.of(written, practical, again));
        assertThat(applied.counts()).isEqualTo(Map.of("created", 2L, "refused", 1L));
        assertThat(codes(applied)).containsExactly("registration.repeated-in-file");
        assertThat(registrations(world)).extracting(Registration::subjectIds)
                .containsExactlyInAnyOrder(List.of(world.written()), List.of(world.practical()));
        assertThat(CONTEXT.getBean(CandidateRepository.class).find(candidate.collegeId(), candidate.number())
                .orElseThrow().registrations()).isEqualTo(2);
    }

    @Test
    void refusedRowsComeBackWithTheirReasons() {
        ExamWorld world = new ExamWorld(CONTEXT, START, RegistrationBasis.BY_CERTIFICATE);
        List<String> numbers = IntStream.range(0, 5).mapToObj(n -> world.candidate(n).number()).toList();
        Task applied = apply(world, List.of(
                but(row("candidateNumber", numbers.get(0)), "name", "王大八"),
                but(row("candidateNumber", numbers.get(1)), "level", "高级"),
                but(row("candidateNumber", numbers.get(2)), "kind", "教师"),
                but(row("candidateNumber", numbers.get(3)), "subject", "01"),
                row("candidateNumber", "37068220211631844006551288"),
                row("name", "王小八"),
                row("candidateNumber", numbers.get(4))));
        assertThat(applied.counts()).isEqualTo(Map.of("created", 1L, "refused", 6L));
        assertThat(codes(applied)).containsExactly("registration.name-differs",
                "registration.certificate-not-in-plan", "registration.audience-unknown",
                "registration.subject-not-asked-for", "registration.candidate-unknown",
                "registration.candidate-not-named");
        assertThat(columns(applied)).containsExactly("name", "certificate", "kind", "subject", "candidateNumber",
                "candidateNumber");
        List<SheetRow> refused = imported(world).result(applied, RegistrationColumns.IMPORT);
        assertThat(refused).hasSize(6);
    }

    @Test
    void bySubjectTheCellOfTheSubjectIsToBeCorrected() {
        ExamWorld world = new ExamWorld(CONTEXT, START, RegistrationBasis.BY_SUBJECT);
        String number = world.candidate(1).number();
        Task applied = apply(world, List.of(row("candidateNumber", number),
                but(row("candidateNumber", number), "subject", "口试科目"),
                but(row("idNumber", "379999200506071234"), "subject", "01")));
        assertThat(codes(applied)).containsExactly("registration.subject-not-named",
                "registration.subject-not-in-plan", "registration.candidate-unknown");
        assertThat(columns(applied)).containsExactly("subject", "subject", "idNumber");
    }

    @Test
    void nobodyImportsIntoAPlanOfOthers() {
        ExamWorld world = new ExamWorld(CONTEXT, START, RegistrationBasis.BY_CERTIFICATE);
        ExamWorld stranger = new ExamWorld(CONTEXT, START, RegistrationBasis.BY_CERTIFICATE);
        Candidate candidate = stranger.candidate(1);
        Task applied = apply(stranger, world.plan().id(), List.of(row("candidateNumber", candidate.number())));
        assertThat(codes(applied)).containsExactly("registration.college-not-in-plan");
        assertThat(codes(apply(stranger, "202001010001", List.of(row("candidateNumber", candidate.number())))))
                .containsExactly("registration.plan-unknown");
    }

    private Task apply(ExamWorld world, List<Map<String, String>> rows) {
        return apply(world, world.plan().id(), rows);
    }

    private Task apply(ExamWorld world, String planId, List<Map<String, String>> rows) {
        Imported imported = imported(world);
        return imported.apply(imported.check(TaskKind.IMPORT_REGISTRATIONS, Map.of("planId", planId), sheet(rows)));
    }

    private static Imported imported(ExamWorld world) {
        return new Imported(CONTEXT, new RegisterHandler(CONTEXT),
                new Caller("account", world.college().id(), Role.COLLEGE_STAFF, List.of()));
    }

    private static List<Registration> registrations(ExamWorld world) {
        return CONTEXT.getBean(RegistrationRepository.class).allOfPlan(world.plan().id(), "").toList();
    }

    private static List<String> codes(Task task) {
        return errors(task).map(Problem.Item::code).toList();
    }

    /** Which cells are to be corrected. */
    private static List<String> columns(Task task) {
        return errors(task).map(Problem.Item::field).toList();
    }

    private static Stream<Problem.Item> errors(Task task) {
        return CONTEXT.getBean(ImportFiles.class).preview(task).orElseThrow().rows().stream()
                .flatMap(row -> row.errors().stream());
    }

    private static Map<String, String> row(String column, String value) {
        Map<String, String> row = new HashMap<>(Map.of("name", "王小八", "certificate", ExamWorld.CERTIFICATE, "level",
                "初级", "kind", "院校考生"));
        row.put(column, value);
        return row;
    }

    private static Map<String, String> but(Map<String, String> row, String column, String value) {
        row.put(column, value);
        return row;
    }

    private static byte[] sheet(List<Map<String, String>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter table = new TableWriter(out, "报考", RegistrationColumns.IMPORT)) {
            rows.forEach(table::row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
