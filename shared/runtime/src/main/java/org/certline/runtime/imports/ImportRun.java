package org.certline.runtime.imports;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.certline.domain.task.Task;
import org.certline.domain.task.TaskState;
import org.certline.persistence.task.TaskRepository;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does what an arrived object asks for: checks a file, or applies a confirmed one. Every arrival may be told twice, at
 * once or after an interruption; the task's version decides who goes on, and where.
 */
@Singleton
public final class ImportRun {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRun.class);

    private final TaskRepository tasks;
    private final ImportFiles files;
    private final Check check;
    private final Apply apply;

    ImportRun(TaskRepository tasks, ImportFiles files, Check check, Apply apply) {
        this.tasks = tasks;
        this.files = files;
        this.check = check;
        this.apply = apply;
    }

    /** Handles every object of the event. */
    public <R> void on(ObjectCreated event, ImportRule<R> rule) {
        event.keys().stream().map(UploadKey::parse).flatMap(Optional::stream).forEach(key -> on(key, rule));
    }

    private <R> void on(UploadKey key, ImportRule<R> rule) {
        Optional<Task> task = tasks.find(key.tenantId(), key.taskId()).filter(found -> found.kind() == rule.kind());
        if (task.isEmpty()) {
            LOG.atWarn().addKeyValue("task", key.taskId()).log("a file came for no task");
            return;
        }
        try {
            on(key, rule, task.get());
        } catch (Superseded another) {
            LOG.atInfo().addKeyValue("task", key.taskId()).log("another run goes on, or somebody cancelled");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <R> void on(UploadKey key, ImportRule<R> rule, Task task) throws IOException {
        boolean toCheck = key.name().equals(UploadKey.FILE)
                && (task.state() == TaskState.WAITING_FOR_FILE || task.state() == TaskState.CHECKING);
        boolean toApply = key.name().equals(UploadKey.CONFIRMED) && task.state() == TaskState.RUNNING;
        if (!toCheck && !toApply) {
            return;
        }
        Path file = Files.createTempFile("import", ".tmp");
        try {
            String sha256 = files.fetch(task, file);
            if (toCheck) {
                check.run(rule, task, file, sha256);
            } else {
                apply.run(rule, task, file, sha256);
            }
        } finally {
            Files.delete(file);
        }
    }
}
