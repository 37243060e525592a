package org.certline.registrations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import java.time.Clock;
import org.certline.domain.account.Action;
import org.certline.domain.account.Caller;
import org.certline.domain.certificatetype.Level;
import org.certline.domain.plan.Plan;
import org.certline.domain.registration.Registration;
import org.certline.domain.registration.RegistrationPolicy;
import org.certline.domain.task.TaskKind;
import org.certline.runtime.access.Allowed;
import org.certline.runtime.exports.Chosen;
import org.certline.runtime.files.DownloadLink;
import org.certline.runtime.imports.StartedImport;
import org.certline.runtime.imports.Templates;
import org.certline.runtime.imports.UploadRequest;
import org.certline.runtime.plan.PlanFiles;
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
    private final PlanFiles files;
    private final Templates templates;
    private final Clock clock;

    RegistrationFileController(VisiblePlans plans, RegistrationLists lists, PlanFiles files, Templates templates,
            Clock clock) {
        this.plans = plans;
        this.lists = lists;
        this.files = files;
        this.templates = templates;
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
        return files.begin(request, caller, TaskKind.IMPORT_REGISTRATIONS, plan, upload, MEGABYTES);
    }

    /** Exports the chosen registrations, or all that the filters let through. */
    @Post("/exports")
    @Status(HttpStatus.CREATED)
    @Allowed(Action.READ_REGISTRATIONS)
    TaskView export(Caller caller, String planId, @Nullable @QueryValue String collegeId,
            @Nullable @QueryValue String certificateTypeId, @Nullable @QueryValue Level level, @Body Chosen chosen) {
        Plan plan = plans.find(caller, planId);
        RegistrationLists.Filter filter = new RegistrationLists.Filter(collegeId, certificateTypeId, level);
        return files.export(caller, Action.READ_REGISTRATIONS, "报考信息", RegistrationColumns.EXPORT,
                chosen.of(Registration::id, () -> lists.all(caller, plan, filter),
                        ids -> lists.withIds(caller, plan, ids)),
                (one, now) -> RegistrationColumns.cells(one, plan, now));
    }
}
