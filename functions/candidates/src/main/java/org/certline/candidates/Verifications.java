package org.certline.candidates;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.certline.domain.Decision;
import org.certline.domain.account.Action;
import org.certline.domain.account.Caller;
import org.certline.domain.candidate.Candidate;
import org.certline.domain.candidate.CandidateKind;
import org.certline.domain.candidate.IdentityState;
import org.certline.domain.task.Task;
import org.certline.domain.task.TaskKind;
import org.certline.persistence.candidate.CandidateFilter;
import org.certline.persistence.candidate.CandidateRepository;
import org.certline.persistence.task.TaskRepository;
import org.certline.runtime.Identifiers;
import org.certline.runtime.audit.AuditLog;
import org.certline.runtime.problem.Problems;
import org.certline.runtime.workflow.Workflows;

/** Starts the verification of candidates: one task, and a run of the workflow for each hundred. */
@Singleton
final class Verifications {

    private static final String WORKFLOW = "verify-photos";
    private static final int MOST = 5000;
    private static final int CHUNK = 100;

    private final CandidateRepository candidates;
    private final TaskRepository tasks;
    private final Workflows workflows;
    private final Identifiers identifiers;
    private final AuditLog audit;
    private final Clock clock;

    Verifications(CandidateRepository candidates, TaskRepository tasks, Workflows workflows, Identifiers identifiers,
            AuditLog audit, Clock clock) {
        this.candidates = candidates;
        this.tasks = tasks;
        this.workflows = workflows;
        this.identifiers = identifiers;
        this.audit = audit;
        this.clock = clock;
    }

    Task start(Caller caller, Request request) {
        List<String> numbers = Problems.orThrow(chosen(caller, request));
        Task task = tasks.save(Task.running(identifiers.next(), caller.tenantId(), TaskKind.VERIFY_PHOTOS, Map.of(), "",
                caller.accountId(), clock.instant()).of(numbers.size()));
        for (int from = 0; from < numbers.size(); from += CHUNK) {
            List<String> some = numbers.subList(from, Math.min(from + CHUNK, numbers.size()));
            String chunk = String.valueOf(from / CHUNK);
            workflows.start(WORKFLOW, task.id() + "-" + chunk,
                    new WorkflowInput(task.tenantId(), task.id(), chunk, some));
        }
        audit.record(caller, Action.VERIFY_PHOTOS, "task/" + task.id(), "start " + numbers.size());
        return task;
    }

    private Decision<List<String>> chosen(Caller caller, Request request) {
        return Selection.of(request.numbers().isEmpty() ? waiting(caller, request.kinds()) : request.numbers(), MOST);
    }

    private List<String> waiting(Caller caller, List<CandidateKind> kinds) {
        return kinds.stream()
                .map(kind -> new CandidateFilter(kind, IdentityState.TO_BE_VERIFIED, "", ""))
                .flatMap(filter -> candidates.all(caller.tenantId(), filter).limit(MOST))
                .map(Candidate::number).limit(MOST).toList();
    }

    /**
     * Whom to verify.
     *
     * @param numbers the chosen candidates; none means the next five thousand of the kind that wait for it
     * @param kind    null means both
     */
    @Serdeable
    record Request(@Nullable List<String> numbers, @Nullable CandidateKind kind) {

        Request {
            numbers = numbers == null ? List.of() : List.copyOf(numbers);
        }

        List<CandidateKind> kinds() {
            return kind == null ? List.of(CandidateKind.values()) : List.of(kind);
        }
    }

    /** What the workflow is given. */
    @Serdeable
    record WorkflowInput(String tenantId, String taskId, String chunk, List<String> numbers) {
    }
}
