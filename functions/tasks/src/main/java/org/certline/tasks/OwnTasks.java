package org.certline.tasks;

import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import org.certline.domain.account.Caller;
import org.certline.domain.request.RequestReason;
import org.certline.domain.task.Task;
import org.certline.domain.task.TaskKind;
import org.certline.persistence.task.TaskRepository;
import org.certline.runtime.problem.ProblemException;
import org.certline.runtime.problem.Problems;

/** The tasks a caller sees, and those the caller may act on. */
@Singleton
final class OwnTasks {

    private final TaskRepository tasks;

    OwnTasks(TaskRepository tasks) {
        this.tasks = tasks;
    }

    /** A task of the caller's tenant. */
    Task find(Caller caller, String id) {
        return tasks.find(caller.tenantId(), id).orElseThrow(Problems.notFound());
    }

    /**
     * A task of a kind the caller may start too. An export is its maker's alone: it may hold what others are not
     * shown.
     */
    Task actedOn(Caller caller, String id) {
        Task task = find(caller, id);
        boolean may = task.kind() == TaskKind.EXPORT
                ? task.startedBy().equals(caller.accountId())
                : caller.may(task.kind().action());
        if (!may) {
            throw ProblemException.of(HttpStatus.FORBIDDEN, RequestReason.FORBIDDEN);
        }
        return task;
    }
}
