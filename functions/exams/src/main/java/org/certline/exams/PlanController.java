package org.certline.exams;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.SerdeImport;
import java.time.Clock;
import java.util.List;
import org.certline.domain.account.Action;
import org.certline.domain.account.Caller;
import org.certline.domain.plan.CertificateChoice;
import org.certline.domain.plan.Plan;
import org.certline.domain.plan.PlanCertificate;
import org.certline.domain.plan.PlanRule;
import org.certline.domain.plan.PlanStates;
import org.certline.domain.plan.SubjectChoice;
import org.certline.persistence.PageRequest;
import org.certline.persistence.plan.PlanRepository;
import org.certline.runtime.access.Allowed;
import org.certline.runtime.audit.AuditLog;
import org.certline.runtime.exports.Chosen;
import org.certline.runtime.exports.TableExport;
import org.certline.runtime.http.PageView;
import org.certline.runtime.plan.VisiblePlans;
import org.certline.runtime.problem.Problems;
import org.certline.runtime.task.TaskView;

/** Exam plans 考试计划 (manual 001 §5.2.2). */
@Controller("/api/plans")
@SerdeImport(CertificateChoice.class)
@SerdeImport(SubjectChoice.class)
@SerdeImport(PlanStates.class)
class PlanController {

    private final PlanRepository plans;
    private final PlanDrafting drafting;
    private final VisiblePlans visible;
    private final TableExport export;
    private final AuditLog audit;
    private final Clock clock;

    PlanController(PlanRepository plans, PlanDrafting drafting, VisiblePlans visible, TableExport export,
            AuditLog audit, Clock clock) {
        this.plans = plans;
        this.drafting = drafting;
        this.visible = visible;
        this.export = export;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * An organization's own plans, or the published ones a college takes part in, newest first; all published ones for
     * the operator. {@code text} finds those whose names hold it or whose numbers begin so.
     */
    @Get
    @Allowed(Action.READ_PLANS)
    PageView<PlanView> list(Caller caller, @Nullable @QueryValue(defaultValue = "") String text,
            @QueryValue(defaultValue = "50") int size, @Nullable @QueryValue String cursor) {
        return PageView.of(visible.list(caller, text, new PageRequest(size, cursor)), this::view);
    }

    /** Exports the chosen plans, or all that the caller sees and the filter lets through. */
    @Post("/exports")
    @Status(HttpStatus.CREATED)
    @Allowed(Action.READ_PLANS)
    TaskView export(Caller caller, @Nullable @QueryValue(defaultValue = "") String text, @Body Chosen chosen) {
        return export.write(caller, Action.READ_PLANS, PlanSheet.SHEET,
                chosen.of(Plan::id, () -> visible.all(caller, text), _ -> visible.all(caller, "")));
    }

    @Get("/{id}")
    @Allowed(Action.READ_PLANS)
    PlanView show(Caller caller, String id) {
        return view(visible.find(caller, id));
    }

    /** Keeps a draft, under a number of the day. */
    @Post
    @Status(HttpStatus.CREATED)
    @Allowed(Action.EDIT_PLANS)
    PlanView create(Caller caller, @Body PlanForm form) {
        List<PlanCertificate> copies = Problems.orThrow(drafting.copy(caller, form));
        Problems.orThrow(PlanRule.draft(form.create("", caller.tenantId(), copies)));
        Plan draft = form.create(plans.nextNumber(clock.instant()), caller.tenantId(), copies);
        audit.record(caller, Action.EDIT_PLANS, "plan/" + draft.id(), "create");
        return view(plans.save(draft));
    }

    @Put("/{id}")
    @Allowed(Action.EDIT_PLANS)
    PlanView edit(Caller caller, String id, @Body PlanForm form) {
        Plan before = Problems.orThrow(PlanRule.draft(visible.findOwn(caller, id)));
        List<PlanCertificate> copies = Problems.orThrow(drafting.copy(caller, form));
        Plan after = Problems.orThrow(PlanRule.draft(form.change(before, copies)));
        audit.record(caller, Action.EDIT_PLANS, "plan/" + id, "edit");
        return view(plans.save(after));
    }

    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    @Allowed(Action.EDIT_PLANS)
    void delete(Caller caller, String id) {
        plans.delete(Problems.orThrow(PlanRule.delete(visible.findOwn(caller, id))));
        audit.record(caller, Action.EDIT_PLANS, "plan/" + id, "delete");
    }

    /**
     * Publishes a plan with its subjects as they are now. Publishing a published one changes nothing, but shows it to
     * colleges that an interruption left out.
     */
    @Post("/{id}/publish")
    @Allowed(Action.EDIT_PLANS)
    PlanView publish(Caller caller, String id) {
        Plan plan = visible.findOwn(caller, id);
        if (plan.published()) {
            plans.show(plan);
            return view(plan);
        }
        List<CertificateChoice> choices = plan.certificates().stream().map(CertificateChoice::of).toList();
        Plan published = Problems.orThrow(drafting.copy(caller, choices)
                .then(copies -> PlanRule.publish(plan.withCertificates(copies), clock.instant())));
        audit.record(caller, Action.EDIT_PLANS, "plan/" + id, "publish");
        return view(plans.publish(published));
    }

    private PlanView view(Plan plan) {
        return PlanView.of(plan, clock.instant());
    }
}
