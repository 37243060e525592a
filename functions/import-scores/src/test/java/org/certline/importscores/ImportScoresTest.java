package org.certline.importscores;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.certline.documents.xlsx.SheetRow;
import org.certline.documents.xlsx.TableWriter;
import org.certline.domain.account.Caller;
import org.certline.domain.account.Role;
import org.certline.domain.arrangement.Placement;
import org.certline.domain.registration.Registration;
import org.certline.domain.score.Attendance;
import org.certline.domain.score.Score;
import org.certline.domain.site.Room;
import org.certline.domain.site.Site;
import org.certline.domain.task.Task;
import org.certline.domain.task.TaskKind;
import org.certline.domain.task.TaskState;
import org.certline.persistence.key.KeyedDigest;
import org.certline.persistence.score.ScoreRepository;
import org.certline.runtime.score.ScoreColumns;
import org.certline.testing.Imported;
import org.certline.testing.MovableClock;
import org.certline.testing.Platform;
import org.certline.testing.SampleExam;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportScoresTest {

    private static final MovableClock CLOCK = Platform.clock();
    private static final ApplicationContext CONTEXT = Platform.shared().context(CLOCK);

    private final SampleExam exam = SampleExam.from(CONTEXT, Platform.clock().instant());
    private final Imported imported = new Imported(CONTEXT, new ImportScoresHandler(CONTEXT),
            new Caller("clerk", exam.plan().organizationId(), Role.ORGANIZATION_STAFF, List.of()));
    private List<Placement> seated;

    @AfterAll
    static void close() {
        CONTEXT.close();
    }

    @BeforeEach
    void fourSeated() {
        CLOCK.set(exam.day(12));
        Site site = exam.site(exam.collegeA());
        Room room = exam.room(site, "101", 10);
        List<Registration> people = IntStream.range(0, 4).mapToObj(n -> exam.register(n, exam.collegeA(), site)).toList();
        seated = exam.publish(people, List.of(room)).stream()
                .filter(one -> one.subjectId().equals(SampleExam.WRITTEN)).toList();
    }

    @Test
    void entersScoresByTicketOrCandidateNumber() {
        Task applied = imported.apply(check(
                row(seated.get(0).ticketNumber(), seated.get(0), "85.5", ""),
                row(seated.get(1).candidateNumber(), seated.get(1), "60", "正常"),
                row(seated.get(2).ticketNumber(), seated.get(2), "", "缺考")));
        assertThat(applied.state()).isEqualTo(TaskState.SUCCEEDED);
        assertThat(applied.counts()).isEqualTo(Map.of("created", 3L));
        Score score = score(seated.get(0));
        assertThat(score.points()).isEqualTo("85.5");
        assertThat(score.maskedIdNumber()).startsWith("110…");
        assertThat(CONTEXT.getBean(ScoreRepository.class).ofPerson(
                CONTEXT.getBean(KeyedDigest.class).of("110101200001010000"))).contains(score(seated.getFirst()));
        assertThat(score(seated.get(2)).attendance()).isEqualTo(Attendance.ABSENT);
    }

    @Test
    void givesBackWhatItCannotTakeWithTheReason() {
        Task checked = check(
                row("20260302000111000000199999", seated.get(0), "60", ""),
                row(seated.get(0).ticketNumber(), seated.get(1), "60", ""),
                row(seated.get(2).ticketNumber(), seated.get(2), "100.5", ""),
                row(seated.get(3).ticketNumber(), seated.get(3), "60", "作弊"));
        assertThat(checked.counts()).isEqualTo(Map.of("refused", 4L));
        assertThat(imported.result(checked, ScoreColumns.IMPORT)).extracting(SheetRow::number).hasSize(4);
    }

    @Test
    void theSamePersonTwiceInAFileIsRefusedOnce() {
        Task checked = check(row(seated.get(0).ticketNumber(), seated.get(0), "60", ""),
                row(seated.get(0).candidateNumber(), seated.get(0), "61", ""));
        assertThat(checked.counts()).isEqualTo(Map.of("created", 1L, "refused", 1L));
    }

    @Test
    void importingAgainChangesWhatDiffersAndKeepsWhatWas() {
        imported.apply(check(row(seated.get(0).ticketNumber(), seated.get(0), "59", ""),
                row(seated.get(1).ticketNumber(), seated.get(1), "70", "")));
        Task again = imported.apply(check(row(seated.get(0).ticketNumber(), seated.get(0), "61", ""),
                row(seated.get(1).ticketNumber(), seated.get(1), "70.0", "")));
        assertThat(again.counts()).isEqualTo(Map.of("changed", 1L, "unchanged", 1L));
        assertThat(score(seated.get(0)).corrections()).singleElement()
                .satisfies(was -> assertThat(was.oldPoints()).isEqualTo("59"))
                .satisfies(was -> assertThat(was.by()).isEqualTo("clerk"));
    }

    @Test
    void takesNothingOutsideTheScoreWindowOrForAnotherPlan() {
        CLOCK.set(exam.day(15));
        assertThat(check(row(seated.get(0).ticketNumber(), seated.get(0), "60", "")).counts())
                .isEqualTo(Map.of("refused", 1L));
        CLOCK.set(exam.day(12));
        Task foreign = imported.check(TaskKind.IMPORT_SCORES, Map.of("planId",
                SampleExam.from(CONTEXT, Platform.clock().instant()).plan().id(), "subjectId", SampleExam.WRITTEN),
                sheet(row(seated.get(0).ticketNumber(), seated.get(0), "60", "")));
        assertThat(foreign.counts()).isEqualTo(Map.of("refused", 1L));
    }

    private Score score(Placement one) {
        return CONTEXT.getBean(ScoreRepository.class).find(exam.plan().id(), SampleExam.WRITTEN, one.candidateNumber())
                .orElseThrow();
    }

    @SafeVarargs
    private Task check(Map<String, String>... rows) {
        return imported.check(TaskKind.IMPORT_SCORES,
                Map.of("planId", exam.plan().id(), "subjectId", SampleExam.WRITTEN), sheet(rows));
    }

    private static Map<String, String> row(String number, Placement who, String points, String status) {
        return Map.of("number", number, "name", who.candidateName(), "points", points, "status", status);
    }

    @SafeVarargs
    private static byte[] sheet(Map<String, String>... rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter table = new TableWriter(out, "成绩", ScoreColumns.IMPORT)) {
            for (Map<String, String> row : rows) {
                table.row(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
