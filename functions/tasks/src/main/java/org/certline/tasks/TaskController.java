package org.certline.tasks;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import java.time.Clock;
import org.certline.domain.Decision;
import org.certline.domain.account.Action;
import org.certline.domain.account.Caller;
import org.certline.domain.task.Task;
import org.certline.domain.task.TaskKind;
import org.certline.domain.task.TaskReason;
import org.certline.domain.task.TaskRule;
import org.certline.persistence.Page;
import org.certline.persistence.PageRequest;
import org.certline.persistence.task.TaskRepository;
import org.certline.runtime.access.Allowed;
import org.certline.runtime.audit.AuditLog;
import org.certline.runtime.files.Bucket;
import org.certline.runtime.files.DownloadLink;
import org.certline.runtime.files.ObjectStore;
import org.certline.runtime.http.PageView;
import org.certline.runtime.imports.ImportFiles;
import org.certline.runtime.imports.ImportPreview;
import org.certline.runtime.imports.Imports;
import org.certline.runtime.problem.Problems;
import org.certline.runtime.task.TaskView;

/** Long works of the caller's tenant: how far they are and what came of them. Import records 导入记录 are among them. */
@Controller("/api/tasks")
class TaskController {

    private final TaskRepository tasks;
    private final OwnTasks own;
    private final Imports imports;
    private final ImportFiles importFiles;
    private final ObjectStore files;
    private final AuditLog audit;
    private final Clock clock;

    TaskController(TaskRepository tasks, OwnTasks own, Imports imports, ImportFiles importFiles, ObjectStore files,
            AuditLog audit, Clock clock) {
        this.tasks = tasks;
        this.own = own;
        this.imports = imports;
        this.importFiles = importFiles;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    /** The tenant's tasks, newest first, all or of one kind. */
    @Get
    @Allowed(Action.READ_TASKS)
    PageView<TaskView> list(Caller caller, @Nullable @QueryValue TaskKind kind,
            @QueryValue(defaultValue = "50") int size, @Nullable @QueryValue String cursor) {
        PageRequest request = new PageRequest(size, cursor);
        Page<Task> page = kind == null
                ? tasks.ofTenant(caller.tenantId(), request)
                : tasks.ofKind(caller.tenantId(), kind, request);
        return PageView.of(page, TaskView::of);
    }

    @Get("/{id}")
    @Allowed(Action.READ_TASKS)
    TaskView show(Caller caller, String id) {
        return TaskView.of(own.find(caller, id));
    }

    /** What a checked import would do, row by row. */
    @Get("/{id}/preview")
    @Allowed(Action.READ_TASKS)
    ImportPreview preview(Caller caller, String id) {
        return importFiles.preview(own.actedOn(caller, id)).orElseThrow(Problems.notFound());
    }

    /** A link to the result: refused rows, an export, papers. */
    @Get("/{id}/result")
    @Allowed(Action.READ_TASKS)
    DownloadLink result(Caller caller, String id) {
        Task task = own.actedOn(caller, id);
        String key = Problems.orThrow(task.resultKey().isEmpty()
                ? Decision.refuse(TaskReason.WITHOUT_RESULT)
                : Decision.accept(task.resultKey()));
        String name = key.endsWith("/refused.xlsx") ? "未导入数据.xlsx"
                : task.fileName().isEmpty() ? key.substring(key.lastIndexOf('/') + 1) : task.fileName();
        return new DownloadLink(files.downloadLink(Bucket.FILES, key, name), name);
    }

    /** Lets a checked import do what its preview shows. Confirming again sets an interrupted one going again. */
    @Post("/{id}/confirmation")
    @Allowed(Action.READ_TASKS)
    TaskView confirm(Caller caller, String id) {
        Task confirmed = Problems.orThrow(imports.confirm(own.actedOn(caller, id)));
        audit.record(caller, confirmed.kind().action(), "task/" + id, "confirm");
        return TaskView.of(confirmed);
    }

    /** Ends a task before it changes anything. */
    @Post("/{id}/cancellation")
    @Allowed(Action.READ_TASKS)
    TaskView cancel(Caller caller, String id) {
        Task cancelled = tasks.save(Problems.orThrow(TaskRule.cancel(own.actedOn(caller, id), clock.instant())));
        audit.record(caller, cancelled.kind().action(), "task/" + id, "cancel");
        return TaskView.of(cancelled);
    }
}
