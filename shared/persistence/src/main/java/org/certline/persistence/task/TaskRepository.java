package org.certline.persistence.task;

import io.micronaut.serde.annotation.SerdeImport;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.certline.domain.task.Task;
import org.certline.domain.task.TaskKind;
import org.certline.domain.task.TaskState;
import org.certline.persistence.ConflictException;
import org.certline.persistence.Index;
import org.certline.persistence.Key;
import org.certline.persistence.Layout;
import org.certline.persistence.Listing;
import org.certline.persistence.Page;
import org.certline.persistence.PageRequest;
import org.certline.persistence.Store;
import org.certline.persistence.Stores;
import org.certline.persistence.Write;

/** Tasks of a tenant, newest first, all or of one kind. */
@Singleton
@SerdeImport(Task.class)
public final class TaskRepository {

    private static final int TRIES = 5;
    private static final String WAITING = "waiting";

    private final Store<Task> tasks;

    TaskRepository(Stores stores) {
        this.tasks = stores.open(Layout.of("task", Task.class, task -> key(task.tenantId(), task.id()))
                .with(Index.FIRST, task -> new Key(partition(task.tenantId()) + "#" + task.kind(), task.id()))
                .with(Index.SECOND, task -> task.state() == TaskState.WAITING_FOR_FILE
                        ? new Key(WAITING, Key.of(task.startedAt()) + "#" + task.id()) : null));
    }

    public Optional<Task> find(String tenantId, String id) {
        return tasks.find(key(tenantId, id));
    }

    public Task save(Task task) {
        return tasks.save(task);
    }

    /** What {@link #save} does, as part of a transaction. */
    public Write saving(Task task) {
        return tasks.saving(task);
    }

    /** The task as it will be read after {@link #saving} was written. */
    public Task saved(Task task) {
        return tasks.saved(task);
    }

    /** Changes a task as it now is, again when another step changed it meanwhile. */
    public Task update(String tenantId, String id, UnaryOperator<Task> change) {
        for (int attempt = 1; ; attempt++) {
            Task now = find(tenantId, id).orElseThrow();
            Task next = change.apply(now);
            if (next.equals(now)) {
                return now;
            }
            try {
                return tasks.save(next);
            } catch (ConflictException overtaken) {
                if (attempt == TRIES) {
                    throw overtaken;
                }
            }
        }
    }

    public Page<Task> ofTenant(String tenantId, PageRequest page) {
        return tasks.list(Listing.of(Index.PRIMARY, partition(tenantId)).newestFirst(), page);
    }

    public Page<Task> ofKind(String tenantId, TaskKind kind, PageRequest page) {
        return tasks.list(Listing.of(Index.FIRST, partition(tenantId) + "#" + kind).newestFirst(), page);
    }

    /** The tasks of all tenants that wait for their files, the longest first. */
    public Stream<Task> waitingForFiles() {
        return tasks.all(Listing.of(Index.SECOND, WAITING));
    }

    private static Key key(String tenantId, String id) {
        return new Key(partition(tenantId), id);
    }

    private static String partition(String tenantId) {
        return "tenant#" + tenantId;
    }
}
