package org.certline.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.certline.documents.xlsx.Column;
import org.certline.documents.xlsx.Columns;
import org.certline.domain.account.Action;
import org.certline.domain.account.Action;
import org.certline.domain.account.Caller;
import org.certline.domain.account.Role;
import org.certline.domain.task.Task;
import org.certline.domain.task.TaskKind;
import org.certline.domain.task.TaskState;
import org.certline.persistence.PageRequest;
import org.certline.persistence.audit.AuditFilter;
import org.certline.persistence.audit.AuditRepository;
import org.certline.persistence.task.TaskRepository;
import org.certline.runtime.exports.TableExport;
import org.certline.runtime.files.Bucket;
import org.certline.runtime.files.ObjectStore;
import org.certline.runtime.task.TaskView;
import org.certline.testing.Answer;
import org.certline.testing.Api;
import org.certline.testing.MovableClock;
import org.certline.testing.Platform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class TasksTest {

    private static final MovableClock CLOCK = Platform.clock();
    private static final ApplicationContext CONTEXT = Platform.shared().context(CLOCK);

    private final String college = UUID.randomUUID().toString();
    private final Api staff = Api.of(CONTEXT).as(Role.COLLEGE_STAFF, college);
    private final TaskRepository tasks = CONTEXT.getBean(TaskRepository.class);

    @AfterAll
    static void close() {
        CONTEXT.close();
    }

    private Task waiting(String id, TaskKind kind) {
        return tasks.save(Task.waitingForFile(id, college, kind, Map.of(), "考生.xlsx", "account", CLOCK.instant()));
    }

    private Task checked(String id, TaskKind kind) {
        Task checking = tasks.save(waiting(id, kind).in(TaskState.CHECKING));
        return tasks.save(checking.progressed(3, Map.of("created", 3L)).in(TaskState.TO_BE_CONFIRMED));
    }

    @Test
    void listsTheTenantsTasksNewestFirst() {
        waiting("01", TaskKind.IMPORT_ROSTER);
        waiting("02", TaskKind.IMPORT_PHOTOS);
        waiting("03", TaskKind.IMPORT_ROSTER);
        assertThat(ids(staff.get("/api/tasks"))).containsExactly("03", "02", "01");
        assertThat(ids(staff.get("/api/tasks?kind=IMPORT_ROSTER"))).containsExactly("03", "01");
        assertThat(ids(Api.of(CONTEXT).as(Role.COLLEGE_STAFF, "another").get("/api/tasks?kind=IMPORT_ROSTER")))
                .doesNotContain("03");
        assertThat(Api.of(CONTEXT).as(Role.COLLEGE_STAFF, "another").get("/api/tasks/03").status()).isEqualTo(404);
    }

    @Test
    void aConfirmationMarksTheUploadAndMayBeRepeated() throws Exception {
        checked("11", TaskKind.IMPORT_ROSTER);
        for (int time = 0; time < 2; time++) {
            Answer confirmed = staff.post("/api/tasks/11/confirmation", null);
            assertThat(confirmed.status()).as(confirmed.toString()).isEqualTo(200);
            assertThat(confirmed.text("state")).isEqualTo("RUNNING");
        }
        try (InputStream mark = CONTEXT.getBean(ObjectStore.class)
                .read(Bucket.UPLOADS, "uploads/roster/" + college + "/11/confirmed")) {
            assertThat(mark.readAllBytes()).isEmpty();
        }
        assertThat(CONTEXT.getBean(AuditRepository.class).ofTenant(college, AuditFilter.none(), PageRequest.first()).items())
                .anyMatch(entry -> entry.action().equals(Action.EDIT_CANDIDATES.name())
                        && entry.subject().equals("task/11"));
        assertThat(staff.post("/api/tasks/11/cancellation", null).code()).isEqualTo("task.not-to-be-cancelled");
    }

    @Test
    void whoMayNotStartAKindMayNotConfirmIt() {
        checked("21", TaskKind.IMPORT_SCORES);
        assertThat(staff.post("/api/tasks/21/confirmation", null).status()).isEqualTo(403);
        assertThat(staff.get("/api/tasks/21/result").status()).isEqualTo(403);
    }

    @Test
    void onlyImportsAreConfirmed() {
        tasks.save(Task.running("25", college, TaskKind.VERIFY_PHOTOS, Map.of(), "", "account", CLOCK.instant()));
        assertThat(staff.post("/api/tasks/25/confirmation", null).code()).isEqualTo("task.not-to-be-confirmed");
    }

    @Test
    void aCancelledTaskDoesNothingMore() {
        checked("31", TaskKind.IMPORT_ROSTER);
        assertThat(staff.post("/api/tasks/31/cancellation", null).text("state")).isEqualTo("CANCELLED");
        assertThat(staff.post("/api/tasks/31/confirmation", null).code()).isEqualTo("task.not-to-be-confirmed");
        assertThat(staff.get("/api/tasks/31/result").code()).isEqualTo("task.without-result");
    }

    @Test
    void anExportIsItsMakersAlone() throws Exception {
        TaskView export = CONTEXT.getBean(TableExport.class).write(
                new Caller("somebody", college, Role.COLLEGE_ADMIN, List.of()), Action.READ_CANDIDATES, "考生信息",
                Columns.of(Column.text("name", "姓名")), Stream.of(Map.of("name", "王小八")));
        assertThat(staff.get("/api/tasks/" + export.id()).text("counts.exported")).isEqualTo("1");
        assertThat(staff.get("/api/tasks/" + export.id() + "/result").status()).isEqualTo(403);
    }

    @Test
    void theResultIsFetchedByALink() throws Exception {
        CONTEXT.getBean(ObjectStore.class).write(Bucket.FILES, "results/" + college + "/41/refused.xlsx", "text/plain",
                new byte[] {1, 2, 3});
        Task checking = tasks.save(waiting("41", TaskKind.IMPORT_ROSTER).in(TaskState.CHECKING));
        tasks.save(checking.resulting("results/" + college + "/41/refused.xlsx").in(TaskState.TO_BE_CONFIRMED));
        Answer link = staff.get("/api/tasks/41/result");
        assertThat(link.text("fileName")).isEqualTo("未导入数据.xlsx");
        try (InputStream in = URI.create(link.text("url")).toURL().openStream()) {
            assertThat(in.readAllBytes()).containsExactly(1, 2, 3);
        }
    }

    private static List<String> ids(Answer list) {
        assertThat(list.status()).as(list.toString()).isEqualTo(200);
        List<String> ids = new ArrayList<>();
        list.json().get("items").values().forEach(item -> ids.add(item.get("id").getStringValue()));
        return ids;
    }
}
