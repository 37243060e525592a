package org.certline.arrangements;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.certline.domain.account.Caller;
import org.certline.domain.arrangement.Arrangement;
import org.certline.domain.arrangement.ArrangementReason;
import org.certline.domain.plan.Plan;
import org.certline.domain.task.Task;
import org.certline.domain.task.TaskKind;
import org.certline.persistence.Transactions;
import org.certline.persistence.arrangement.ArrangementRepository;
import org.certline.persistence.task.TaskRepository;
import org.certline.runtime.Identifiers;
import org.certline.runtime.problem.Problems;
import org.certline.runtime.workflow.Workflows;

/** Starts the workflow that arranges or publishes a plan, at most one at a time for a plan. */
@Singleton
final class ArrangementStarts {

    private static final String WORKFLOW = "schedule";
    private static final String MODE = "mode";

    /** After this the workflow has ended, whatever its task says. */
    private static final Duration WORKFLOW_LIFE = Duration.ofHours(2);

    private final ArrangementRepository arrangements;
    private final TaskRepository tasks;
    private final Transactions transactions;
    private final Workflows workflows;
    private final Identifiers identifiers;
    private final Clock clock;

    ArrangementStarts(ArrangementRepository arrangements, TaskRepository tasks, Transactions transactions,
            Workflows workflows, Identifiers identifiers, Clock clock) {
        this.arrangements = arrangements;
        this.tasks = tasks;
        this.transactions = transactions;
        this.workflows = workflows;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** The work that goes on for a plan right now. */
    Optional<Task> running(Arrangement arrangement) {
        return Optional.of(arrangement.taskId()).filter(id -> !id.isEmpty())
                .flatMap(id -> tasks.find(arrangement.organizationId(), id))
                .filter(task -> !task.state().isEnded()
                        && clock.instant().isBefore(task.startedAt().plus(WORKFLOW_LIFE)));
    }

    /**
     * Starts the work, or gives the task of the same work that goes on already; that one is set going again should its
     * start have been cut off.
     *
     * @param mode what the workflow is to do: {@code ARRANGE} or {@code PUBLISH}
     */
    Task start(Caller caller, Plan plan, Arrangement arrangement, String mode) {
        Task task = running(arrangement).orElseGet(() -> begin(caller, plan, arrangement, mode));
        if (!mode.equals(task.parameters().get(MODE))) {
            throw Problems.refused(ArrangementReason.IN_PROGRESS);
        }
        workflows.start(WORKFLOW, task.id(), new WorkflowInput(mode, plan.organizationId(), plan.id(), task.id()));
        return task;
    }

    private Task begin(Caller caller, Plan plan, Arrangement arrangement, String mode) {
        Task task = Task.running(identifiers.next(), plan.organizationId(), TaskKind.SCHEDULE,
                Map.of("planId", plan.id(), MODE, mode), "", caller.accountId(), clock.instant());
        transactions.write(List.of(arrangements.saving(arrangement.startedBy(task.id())), tasks.saving(task)));
        return tasks.saved(task);
    }
}
