package org.certline.runtime.imports;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.certline.domain.Decision;
import org.certline.domain.Refusal;
import org.certline.domain.account.Caller;
import org.certline.domain.task.Task;
import org.certline.domain.task.TaskKind;
import org.certline.domain.task.TaskReason;
import org.certline.domain.task.TaskRule;
import org.certline.persistence.task.TaskRepository;
import org.certline.runtime.Identifiers;
import org.certline.runtime.files.Bucket;
import org.certline.runtime.files.ObjectStore;
import org.certline.runtime.task.TaskView;

/** What people do with imports: begin one, confirm what its check showed. */
@Singleton
public final class Imports {

    /** The parameter that holds the language of the one who imports. */
    static final String LANGUAGE = "language";

    private static final long MEGABYTE = 1024 * 1024;
    private static final int LONGEST_NAME = 200;

    private final TaskRepository tasks;
    private final ObjectStore files;
    private final Identifiers identifiers;
    private final Clock clock;

    Imports(TaskRepository tasks, ObjectStore files, Identifiers identifiers, Clock clock) {
        this.tasks = tasks;
        this.files = files;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /**
     * Makes the task and the link to upload its file with.
     *
     * @param parameters   what the import's rule needs to know besides the file, such as {@code planId}
     * @param maxMegabytes the largest file it takes
     */
    public Decision<StartedImport> begin(Caller caller, TaskKind kind, UploadRequest upload,
            Map<String, String> parameters, long maxMegabytes, Locale language) {
        String name = upload.fileName() == null ? "" : upload.fileName().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            return Decision.refuse(List.of(Refusal.in("fileName", TaskReason.FILE_NAME_INVALID)));
        }
        if (upload.bytes() < 1 || upload.bytes() > maxMegabytes * MEGABYTE) {
            return Decision.refuse(List.of(Refusal.in("bytes", TaskReason.FILE_TOO_LARGE, maxMegabytes)));
        }
        Map<String, String> all = new TreeMap<>(parameters);
        all.put(LANGUAGE, language.toLanguageTag());
        Task task = tasks.save(Task.waitingForFile(identifiers.next(), caller.tenantId(), kind, all, name,
                caller.accountId(), clock.instant()));
        return Decision.accept(new StartedImport(TaskView.of(task),
                files.uploadLink(Bucket.UPLOADS, UploadKey.of(task, UploadKey.FILE).key(), upload.bytes())));
    }

    /**
     * Lets the import do what its check showed. Confirming again while it is running sets an interrupted one going
     * again, from where it stopped.
     */
    public Decision<Task> confirm(Task task) {
        return TaskRule.confirm(task).then(confirmed -> {
            Task running = confirmed.equals(task) ? task : tasks.save(confirmed);
            files.write(Bucket.UPLOADS, UploadKey.of(running, UploadKey.CONFIRMED).key(), "text/plain", new byte[0]);
            return Decision.accept(running);
        });
    }
}
