package org.certline.scores;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Locale;
import org.certline.domain.account.Action;
import org.certline.domain.account.Caller;
import org.certline.domain.plan.Plan;
import org.certline.domain.score.Attendance;
import org.certline.domain.score.Score;
import org.certline.domain.task.TaskKind;
import org.certline.persistence.Page;
import org.certline.persistence.PageRequest;
import org.certline.persistence.score.ScoreRepository;
import org.certline.runtime.access.Allowed;
import org.certline.runtime.audit.AuditLog;
import org.certline.runtime.exports.Chosen;
import org.certline.runtime.files.DownloadLink;
import org.certline.runtime.http.PageView;
import org.certline.runtime.imports.StartedImport;
import org.certline.runtime.imports.Templates;
import org.certline.runtime.imports.UploadRequest;
import org.certline.runtime.plan.PlanScope;
import org.certline.runtime.plan.VisiblePlans;
import org.certline.runtime.score.ScoreColumns;
import org.certline.runtime.task.TaskView;

/** Scores 科目成绩: an organization enters and corrects them, a college reads those of its candidates (manual 001 §5.2.9). */
@Controller("/api/plans/{planId}/scores")
class ScoreController {

    private final VisiblePlans plans;
    private final ScoreRepository scores;
    private final ScoreEntering entering;
    private final ScoreExport export;
    private final Templates templates;
    private final AuditLog audit;

    ScoreController(VisiblePlans plans, ScoreRepository scores, ScoreEntering entering, ScoreExport export,
            Templates templates, AuditLog audit) {
        this.plans = plans;
        this.scores = scores;
        this.entering = entering;
        this.export = export;
        this.templates = templates;
        this.audit = audit;
    }

    /** Scores of all subjects or one; for an organization of all colleges or one. */
    @Get
    @Allowed(Action.READ_SCORES)
    PageView<ScoreView> list(Caller caller, String planId, @Nullable @QueryValue(defaultValue = "") String subjectId,
            @Nullable @QueryValue(defaultValue = "") String collegeId, @QueryValue(defaultValue = "50") int size,
            @Nullable @QueryValue String cursor) {
        Plan plan = plans.find(caller, planId);
        PageRequest request = new PageRequest(size, cursor);
        String college = plan.isOwnedBy(caller) ? collegeId : caller.tenantId();
        Page<Score> page = college.isEmpty()
                ? scores.page(planId, subjectId, request)
                : scores.pageOfCollege(planId, college, subjectId, request);
        return PageView.of(new Page<>(page.items().stream()
                .filter(one -> PlanScope.sees(plan, caller, one.subjectId())).toList(), page.next()),
                one -> ScoreView.of(plan, one));
    }

    /** A link to the sheet to fill in. */
    @Get("/template")
    @Allowed(Action.ENTER_SCORES)
    DownloadLink template(Caller caller, String planId) {
        plans.findOwn(caller, planId);
        return templates.link(TaskKind.IMPORT_SCORES, "科目成绩导入模板", ScoreColumns.IMPORT);
    }

    /** Begins the import of a subject's scores; the sheet goes to the link that comes back. */
    @Post("/imports")
    @Status(HttpStatus.CREATED)
    @Allowed(Action.ENTER_SCORES)
    StartedImport begin(HttpRequest<?> request, Caller caller, String planId, @Body @Valid SheetUpload sheet) {
        return entering.begin(caller, plans.findOwn(caller, planId), sheet.subjectId(),
                new UploadRequest(sheet.fileName(), sheet.bytes()),
                request.getLocale().orElse(Locale.SIMPLIFIED_CHINESE));
    }

    /** Corrects one score; what it was and why is kept. */
    @Put("/{subjectId}/{candidateNumber}")
    @Allowed(Action.ENTER_SCORES)
    ScoreView correct(Caller caller, String planId, String subjectId, String candidateNumber,
            @Body @Valid CorrectedScore corrected) {
        Plan plan = plans.findOwn(caller, planId);
        Score score = entering.correct(caller, plan, subjectId, candidateNumber, corrected);
        audit.record(caller, Action.ENTER_SCORES, "score/" + score.registrationId() + "/" + subjectId, "correct");
        return ScoreView.of(plan, score);
    }

    /** Exports the chosen scores, or all that the filters let through. */
    @Post("/exports")
    @Status(HttpStatus.CREATED)
    @Allowed(Action.READ_SCORES)
    TaskView export(Caller caller, String planId, @Nullable @QueryValue(defaultValue = "") String subjectId,
            @Nullable @QueryValue(defaultValue = "") String collegeId, @Body Chosen chosen) {
        return export.scores(caller, plans.find(caller, planId), subjectId, collegeId, chosen);
    }

    /**
     * The sheet somebody is about to upload.
     *
     * @param bytes its exact size
     */
    @Serdeable
    record SheetUpload(@NotBlank String subjectId, @NotBlank String fileName, long bytes) {
    }

    /**
     * What a score shall be.
     *
     * @param points none unless present
     * @param reason why, for the record
     */
    @Serdeable
    record CorrectedScore(@Nullable BigDecimal points, @NotNull Attendance attendance,
            @NotNull @Size(max = 200) String reason) {
    }
}
