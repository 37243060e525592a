package org.certline.sites;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.certline.domain.account.Action;
import org.certline.domain.account.Caller;
import org.certline.domain.plan.Plan;
import org.certline.domain.task.Task;
import org.certline.domain.task.TaskKind;
import org.certline.runtime.access.Allowed;
import org.certline.runtime.audit.AuditLog;
import org.certline.runtime.exports.TableExport;
import org.certline.runtime.files.DownloadLink;
import org.certline.runtime.imports.Imports;
import org.certline.runtime.imports.StartedImport;
import org.certline.runtime.imports.Templates;
import org.certline.runtime.imports.UploadRequest;
import org.certline.runtime.problem.Problems;
import org.certline.runtime.site.RoomColumns;
import org.certline.runtime.task.TaskView;

/** Rooms in files: imported and exported by plan (manual 001 §5.2.5). */
@Controller("/api/plans/{planId}/rooms")
class RoomFileController {

    private static final long MEGABYTES = 5;

    private final PlanRooms rooms;
    private final Imports imports;
    private final Templates templates;
    private final TableExport export;
    private final AuditLog audit;
    private final Clock clock;

    RoomFileController(PlanRooms rooms, Imports imports, Templates templates, TableExport export, AuditLog audit,
            Clock clock) {
        this.rooms = rooms;
        this.imports = imports;
        this.templates = templates;
        this.export = export;
        this.audit = audit;
        this.clock = clock;
    }

    /** A link to the workbook to fill in. */
    @Get("/imports/template")
    @Allowed(Action.READ_ROOMS)
    DownloadLink template() {
        return templates.link(TaskKind.IMPORT_ROOMS, "考场信息导入模板", RoomColumns.IMPORT);
    }

    /** Begins an import; the file goes to the link that comes back. */
    @Post("/imports")
    @Status(HttpStatus.CREATED)
    @Allowed(Action.EDIT_ROOMS)
    StartedImport begin(HttpRequest<?> request, Caller caller, String planId, @Body UploadRequest upload) {
        Plan plan = rooms.plan(caller, planId);
        return Problems.orThrow(imports.begin(caller, TaskKind.IMPORT_ROOMS, upload, Map.of("planId", plan.id()),
                MEGABYTES, request.getLocale().orElse(Locale.SIMPLIFIED_CHINESE)));
    }

    /** Exports all rooms of the plan that the caller sees, to be edited and imported again. */
    @Post("/exports")
    @Status(HttpStatus.CREATED)
    @Allowed(Action.READ_ROOMS)
    TaskView export(Caller caller, String planId) {
        Plan plan = rooms.plan(caller, planId);
        Instant now = clock.instant();
        Task task = export.write(caller, "考场信息", RoomColumns.EXPORT,
                rooms.all(caller, plan).map(room -> RoomColumns.cells(room, plan, now)));
        audit.record(caller, Action.READ_ROOMS, "task/" + task.id(), "export " + task.done());
        return TaskView.of(task);
    }
}
