package org.certline.importrooms;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.certline.documents.xlsx.TableWriter;
import org.certline.domain.account.Caller;
import org.certline.domain.account.Role;
import org.certline.domain.plan.RegistrationBasis;
import org.certline.domain.site.Room;
import org.certline.domain.site.RoomType;
import org.certline.domain.task.Task;
import org.certline.domain.task.TaskKind;
import org.certline.persistence.site.RoomRepository;
import org.certline.runtime.imports.ImportFiles;
import org.certline.runtime.site.RoomColumns;
import org.certline.testing.ExamWorld;
import org.certline.testing.Imported;
import org.certline.testing.MovableClock;
import org.certline.testing.Platform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ImportRoomsTest {

    private static final MovableClock CLOCK = Platform.clock();
    private static final Instant START = CLOCK.instant();
    private static final ApplicationContext CONTEXT = Platform.shared().context(CLOCK);

    private final ExamWorld world = new ExamWorld(CONTEXT, START, RegistrationBasis.BY_CERTIFICATE);

    @AfterAll
    static void close() {
        CONTEXT.close();
    }

    @Test
    void aRowMakesARoomAndAgainChangesIt() {
        List<Map<String, String>> rows = IntStream.range(0, 70).mapToObj(n -> row("考场" + n, "30", "01、02")).toList();
        assertThat(apply(rows).counts()).isEqualTo(Map.of("created", 70L));
        assertThat(rooms()).hasSize(70).allMatch(room -> room.type() == RoomType.WRITTEN_AND_PRACTICAL);
        assertThat(apply(List.of(row("考场1", "30", "01，实操科目"), row("考场2", "40", "笔试科目"))).counts())
                .isEqualTo(Map.of("unchanged", 1L, "changed", 1L));
        assertThat(rooms()).filteredOn(room -> room.name().equals("考场2")).extracting(Room::seats).containsExactly(40);
    }

    @Test
    void anExportedRoomIsImportedUnchanged() {
        apply(List.of(row("考场1", "30", "01")));
        Room room = rooms().getFirst();
        assertThat(apply(List.of(RoomColumns.cells(room, world.plan(), START))).counts())
                .isEqualTo(Map.of("unchanged", 1L));
    }

    @Test
    void wrongRowsComeBackWithTheirReasons() {
        Map<String, String> otherLevel = row("考场4", "30", "01");
        otherLevel.put("level", "高级");
        Task applied = apply(List.of(row("考场1", "30.5", "01"), row("考场2", "30", "07"), row("考场3", "30", "01"),
                row("考场3", "30", "01"), otherLevel));
        assertThat(applied.counts()).isEqualTo(Map.of("created", 1L, "refused", 4L));
        assertThat(CONTEXT.getBean(ImportFiles.class).preview(applied).orElseThrow().rows().stream()
                .flatMap(row -> row.errors().stream()).map(error -> error.code()))
                .containsExactly("site.room-seats-invalid", "site.room-subject-unknown", "task.row-twice",
                        "site.site-not-in-plan");
    }

    @Test
    void oneRoomUnderBothNamesOfItsCertificateIsOneRoom() {
        Map<String, String> byName = row("考场1", "40", "01");
        byName.put("certificate", "智能新能源汽车");
        assertThat(apply(List.of(row("考场1", "30", "01"), byName)).counts())
                .isEqualTo(Map.of("created", 1L, "refused", 1L));
        assertThat(rooms()).extracting(Room::seats).containsExactly(30);
    }

    private Task apply(List<Map<String, String>> rows) {
        Imported imported = new Imported(CONTEXT, new ImportRoomsHandler(CONTEXT),
                new Caller("account", world.college().id(), Role.COLLEGE_STAFF, List.of()));
        return imported.apply(imported.check(TaskKind.IMPORT_ROOMS, Map.of("planId", world.plan().id()), sheet(rows)));
    }

    private List<Room> rooms() {
        return CONTEXT.getBean(RoomRepository.class).allOfPlan(world.plan().id()).toList();
    }

    private static Map<String, String> row(String name, String seats, String subjects) {
        return new HashMap<>(Map.of("certificate", ExamWorld.CERTIFICATE, "level", "初级", "name", name, "address",
                "教学楼", "seats", seats, "subjects", subjects));
    }

    private static byte[] sheet(List<Map<String, String>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter table = new TableWriter(out, "考场", RoomColumns.IMPORT)) {
            rows.forEach(table::row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
