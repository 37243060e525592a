package org.certline.runtime.imports;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Function;
import org.certline.domain.Refusal;
import org.certline.domain.task.Task;
import org.certline.domain.task.TaskState;
import org.certline.persistence.ConflictException;
import org.certline.persistence.task.TaskRepository;
import org.certline.runtime.problem.Texts;
import org.certline.runtime.task.TaskView;

/** Writes the task of a run, which ends the run when somebody else wrote it meanwhile. */
@Singleton
final class TaskGuard {

    private final TaskRepository tasks;
    private final Texts texts;
    private final Clock clock;

    TaskGuard(TaskRepository tasks, Texts texts, Clock clock) {
        this.tasks = tasks;
        this.texts = texts;
        this.clock = clock;
    }

    Task save(Task task) {
        try {
            return tasks.save(task);
        } catch (ConflictException another) {
            throw new Superseded();
        }
    }

    /** Fails a run whose task is no longer as it was written last. */
    void mustBeCurrent(Task task) {
        if (tasks.find(task.tenantId(), task.id()).filter(task::equals).isEmpty()) {
            throw new Superseded();
        }
    }

    Task succeed(Task task) {
        return save(task.ended(TaskState.SUCCEEDED, "", clock.instant()));
    }

    /** Ends the task for a reason that concerns the file as a whole. */
    Task fail(Task task, Refusal refusal) {
        return save(task.with(TaskView.PROBLEM_TEXT, textsFor(task).apply(refusal))
                .ended(TaskState.FAILED, refusal.reason().code(), clock.instant()));
    }

    /** How refusals read for the one who imports. */
    Function<Refusal, String> textsFor(Task task) {
        Locale language = Locale.forLanguageTag(task.parameters().getOrDefault(Imports.LANGUAGE, "zh-CN"));
        return refusal -> texts.of(refusal, language);
    }
}
