package org.certline.issuance;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.certline.domain.account.Caller;
import org.certline.domain.issuance.CertificateForm;
import org.certline.domain.issuance.CertificateRecord;
import org.certline.domain.issuance.IssuancePage;
import org.certline.domain.issuance.IssueRule;
import org.certline.domain.organization.Organization;
import org.certline.domain.task.Task;
import org.certline.domain.task.TaskKind;
import org.certline.persistence.issuance.IssuanceRepository;
import org.certline.persistence.organization.OrganizationRepository;
import org.certline.persistence.task.TaskRepository;
import org.certline.runtime.Identifiers;
import org.certline.runtime.issuance.VisibleRecords;
import org.certline.runtime.problem.Problems;
import org.certline.runtime.workflow.Workflows;

/** Starts the workflow that issues certificates. What it works on is stored first; the workflow is told ids only. */
@Singleton
final class IssuanceStarts {

    private static final String WORKFLOW = "issue";

    private final VisibleRecords records;
    private final OrganizationRepository organizations;
    private final IssuanceRepository issuances;
    private final TaskRepository tasks;
    private final Workflows workflows;
    private final Identifiers identifiers;
    private final Clock clock;

    IssuanceStarts(VisibleRecords records, OrganizationRepository organizations, IssuanceRepository issuances,
            TaskRepository tasks, Workflows workflows, Identifiers identifiers, Clock clock) {
        this.records = records;
        this.organizations = organizations;
        this.issuances = issuances;
        this.tasks = tasks;
        this.workflows = workflows;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    Task issue(Caller caller, List<String> recordIds, CertificateForm form) {
        Organization organization = organization(caller);
        return start(caller, form, Problems.orThrow(
                IssueRule.issuable(records.withIds(caller, recordIds), form, organization)));
    }

    /** Makes new versions of issued certificates, each in the form it has. */
    Task issueAgain(Caller caller, List<CertificateRecord> issued) {
        Organization organization = organization(caller);
        issued.stream().map(CertificateRecord::form).distinct()
                .forEach(form -> Problems.orThrow(IssueRule.ready(organization, form)));
        return start(caller, null, issued);
    }

    private Task start(Caller caller, @Nullable CertificateForm form, List<CertificateRecord> chosen) {
        List<String> ids = chosen.stream().map(CertificateRecord::id).sorted().toList();
        int pages = Math.ceilDiv(ids.size(), IssuancePage.SIZE);
        Task task = tasks.save(Task.running(identifiers.next(), caller.tenantId(), TaskKind.ISSUE,
                form == null ? Map.of() : Map.of("form", form.name()), "", caller.accountId(), clock.instant())
                .of(ids.size()));
        for (int page = 0; page < pages; page++) {
            issuances.keep(new IssuancePage(task.id(), page, form, ids.subList(page * IssuancePage.SIZE,
                    Math.min((page + 1) * IssuancePage.SIZE, ids.size()))));
        }
        workflows.start(WORKFLOW, task.id(),
                new WorkflowInput(task.id(), caller.tenantId(), IntStream.range(0, pages).boxed().toList()));
        return task;
    }

    private Organization organization(Caller caller) {
        return organizations.find(caller.tenantId()).orElseThrow(Problems.notFound());
    }

    /** What the workflow is told. */
    @Serdeable
    record WorkflowInput(String taskId, String organizationId, List<Integer> pages) {
    }
}
