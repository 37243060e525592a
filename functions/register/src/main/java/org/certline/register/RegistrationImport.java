package org.certline.register;

import static org.certline.runtime.registration.RegistrationColumns.*;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.certline.documents.xlsx.Columns;
import org.certline.documents.xlsx.SheetRow;
import org.certline.domain.Refusal;
import org.certline.domain.candidate.Candidate;
import org.certline.domain.candidate.IdNumberRule;
import org.certline.domain.organization.College;
import org.certline.domain.plan.Plan;
import org.certline.domain.registration.RegistrationReason;
import org.certline.domain.task.Task;
import org.certline.domain.task.TaskKind;
import org.certline.persistence.candidate.CandidateRepository;
import org.certline.persistence.organization.CollegeRepository;
import org.certline.persistence.plan.PlanRepository;
import org.certline.runtime.imports.RowVerdict;
import org.certline.runtime.imports.SheetImportRule;
import org.certline.runtime.registration.Enrolment;
import org.certline.runtime.registration.Registering;

/** The import of registrations, by certificate or by subject as the plan says: a row makes a registration. */
@Singleton
final class RegistrationImport implements SheetImportRule {

    /** The task's parameter that names the plan. */
    static final String PLAN = "planId";

    private final PlanRepository plans;
    private final CollegeRepository colleges;
    private final CandidateRepository candidates;
    private final Registering registering;
    private final Enrolment enrolment;

    RegistrationImport(PlanRepository plans, CollegeRepository colleges, CandidateRepository candidates,
            Registering registering, Enrolment enrolment) {
        this.plans = plans;
        this.colleges = colleges;
        this.candidates = candidates;
        this.registering = registering;
        this.enrolment = enrolment;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.IMPORT_REGISTRATIONS;
    }

    @Override
    public Columns columns() {
        return IMPORT;
    }

    /** Whom the row registers for what, as typed; the store finds those typed in different ways. */
    @Override
    public String identity(SheetRow row) {
        String person = row.has(CANDIDATE_NUMBER) ? row.text(CANDIDATE_NUMBER)
                : IdNumberRule.normalize(row.text(ID_NUMBER));
        return person.isEmpty() ? ""
                : String.join("\n", person, row.text(CERTIFICATE), row.text(LEVEL), row.text(SUBJECT));
    }

    @Override
    public List<RowVerdict> judge(Task task, List<SheetRow> rows) {
        Optional<Plan> plan = plans.find(task.parameters().getOrDefault(PLAN, ""));
        Optional<College> college = colleges.find(task.tenantId());
        if (plan.isEmpty() || college.isEmpty()) {
            return rows.stream().<RowVerdict>map(row ->
                    new RowVerdict.Refused(List.of(Refusal.of(RegistrationReason.PLAN_UNKNOWN)))).toList();
        }
        CandidatesOfRows people = CandidatesOfRows.of(candidates, task.tenantId(), rows);
        List<AskedRow> asked = rows.stream().map(row -> AskedRow.of(row, plan.get(), people)).toList();
        return new RegistrationVerdicts(asked, enrolment)
                .of(registering.decide(plan.get(), college.get(), asked.stream().flatMap(AskedRow::sound).toList()));
    }
}
