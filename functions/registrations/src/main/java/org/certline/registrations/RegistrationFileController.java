package org.certline.registrations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.certline.domain.account.Action;
import org.certline.domain.account.Caller;
import org.certline.domain.plan.Plan;
import org.certline.domain.registration.RegistrationPolicy;
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
import org.certline.runtime.plan.VisiblePlans;
import org.certline.runtime.problem.Problems;
import org.certline.runtime.registration.RegistrationColumns;
import org.certline.runtime.task.TaskView;

/** Registrations in files: imported and exported by plan (manual 001 §5.2.6). */
@Controller("/api/plans/{planId}/registrations")
class RegistrationFileController {

    private static final long MEGABYTES = 20;

    private final VisiblePlans plans;
    private final RegistrationLists lists;
    private final Imports imports;
    private final Templates templates;
    private final TableExport export;
    private final AuditLog audit;
    private final Clock clock;

    RegistrationFileController(VisiblePlans plans, RegistrationLists lists, Imports imports, Templates templates,
            TableExport export, AuditLog audit, Clock clock) {
        this.plans = plans;
        this.lists = lists;
        this.imports = imports;
        this.templates = templates;
        this.export = export;
        this.audit = audit;
        this.clock = clock;
    }

    /** A link to the workbook to fill in. */
    @Get("/imports/template")
    @Allowed(Action.READ_REGISTRATIONS)
    DownloadLink template() {
        return templates.link(TaskKind.IMPORT_REGISTRATIONS, "报考信息导入模板", RegistrationColumns.IMPORT);
    }

    /** Begins an import while the plan takes registrations; the file goes to the link that comes back. */
    @Post("/imports")
    @Status(HttpStatus.CREATED)
    @Allowed(Action.EDIT_REGISTRATIONS)
    StartedImport begin(HttpRequest<?> request, Caller caller, String planId, @Body UploadRequest upload) {
        Plan plan = Problems.orThrow(
                RegistrationPolicy.open(plans.find(caller, planId), caller.tenantId(), clock.instant()));
        return Problems.orThrow(imports.begin(caller, TaskKind.IMPORT_REGISTRATIONS, upload,
                Map.of("planId", plan.id()), MEGABYTES, request.getLocale().orElse(Locale.SIMPLIFIED_CHINESE)));
    }

    /** Exports the chosen registrations, or all of the plan that the caller sees. */
    @Post("/exports")
    @Status(HttpStatus.CREATED)
    @Allowed(Action.READ_REGISTRATIONS)
    TaskView export(Caller caller, String planId, @Body Chosen chosen) {
        Plan plan = plans.find(caller, planId);
        Instant now = clock.instant();
        Task task = export.write(caller, "报考信息", RegistrationColumns.EXPORT,
                lists.chosen(caller, plan, chosen.ids()).map(one -> RegistrationColumns.cells(one, plan, now)));
        audit.record(caller, Action.READ_REGISTRATIONS, "task/" + task.id(), "export " + task.done());
        return TaskView.of(task);
    }

    /** What to export; none means all. */
    @Serdeable
    record Chosen(@Nullable List<String> ids) {

        Chosen {
            ids = ids == null ? List.of() : List.copyOf(ids);
        }
    }
}
