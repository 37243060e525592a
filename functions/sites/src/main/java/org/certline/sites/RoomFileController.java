package org.certline.sites;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import org.certline.domain.account.Action;
import org.certline.domain.account.Caller;
import org.certline.domain.plan.Plan;
import org.certline.domain.site.Room;
import org.certline.domain.task.TaskKind;
import org.certline.persistence.Page;
import org.certline.runtime.access.Allowed;
import org.certline.runtime.exports.Chosen;
import org.certline.runtime.files.DownloadLink;
import org.certline.runtime.imports.StartedImport;
import org.certline.runtime.imports.Templates;
import org.certline.runtime.imports.UploadRequest;
import org.certline.runtime.plan.PlanFiles;
import org.certline.runtime.site.RoomColumns;
import org.certline.runtime.task.TaskView;

/** Rooms in files: imported and exported by plan (manual 001 §5.2.5). */
@Controller("/api/plans/{planId}/rooms")
class RoomFileController {

    private static final long MEGABYTES = 5;

    private final PlanRooms rooms;
    private final PlanFiles files;
    private final Templates templates;

    RoomFileController(PlanRooms rooms, PlanFiles files, Templates templates) {
        this.rooms = rooms;
        this.files = files;
        this.templates = templates;
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
        return files.begin(request, caller, TaskKind.IMPORT_ROOMS, rooms.plan(caller, planId), upload, MEGABYTES);
    }

    /** Exports the chosen rooms, or all that the filter lets through, to be edited and imported again. */
    @Post("/exports")
    @Status(HttpStatus.CREATED)
    @Allowed(Action.READ_ROOMS)
    TaskView export(Caller caller, String planId, @Nullable @QueryValue(defaultValue = "") String siteId,
            @Body Chosen chosen) {
        Plan plan = rooms.plan(caller, planId);
        return files.export(caller, Action.READ_ROOMS, "考场信息", RoomColumns.EXPORT,
                chosen.of(Room::id, () -> Page.all(request -> rooms.list(caller, plan, siteId, request)),
                        ids -> rooms.withIds(caller, plan, ids)),
                (room, now) -> RoomColumns.cells(room, plan, now));
    }
}
