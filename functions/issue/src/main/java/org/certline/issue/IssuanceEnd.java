package org.certline.issue;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.certline.domain.issuance.CertificateRecord;
import org.certline.domain.issuance.IssuanceReason;
import org.certline.domain.issuance.IssuanceState;
import org.certline.domain.task.TaskState;
import org.certline.persistence.task.TaskRepository;

/** Ends an issuance and counts what came of it: issued, failed, and skipped as others had changed them meanwhile. */
@Singleton
final class IssuanceEnd {

    private final IssuanceRecords given;
    private final Failing failing;
    private final TaskRepository tasks;
    private final Clock clock;

    IssuanceEnd(IssuanceRecords given, Failing failing, TaskRepository tasks, Clock clock) {
        this.given = given;
        this.failing = failing;
        this.tasks = tasks;
        this.clock = clock;
    }

    void finish(IssueOrder order) {
        end(order, TaskState.SUCCEEDED, "");
    }

    void abort(IssueOrder order) {
        order.pages().forEach(page -> given.inWork(order.taskId(), page)
                .forEach(record -> failing.fail(record, IssuanceReason.RECORDING_FAILED)));
        end(order, TaskState.FAILED, IssuanceReason.RECORDING_FAILED.code());
    }

    private void end(IssueOrder order, TaskState state, String problem) {
        Map<String, Long> counts = counts(order);
        tasks.update(order.organizationId(), order.taskId(), task -> task.state().isEnded() ? task
                : task.progressed(task.total(), counts).ended(state, problem, clock.instant()));
    }

    private Map<String, Long> counts(IssueOrder order) {
        Map<String, Long> counts = new TreeMap<>(Map.of("issued", 0L, "failed", 0L, "skipped", 0L));
        for (int page : order.pages()) {
            given.of(given.page(order.taskId(), page))
                    .forEach(record -> counts.merge(outcome(record, order.taskId()), 1L, Long::sum));
        }
        return counts;
    }

    private static String outcome(CertificateRecord record, String taskId) {
        if (!record.issuanceId().equals(taskId)) {
            return "skipped";
        }
        return record.state() == IssuanceState.ISSUED ? "issued" : "failed";
    }
}
