package org.certline.domain.task;

import java.time.Instant;
import java.util.Map;

/**
 * Long work with progress, visible after a reload (spec §10). An import's task is also its import record 导入记录.
 *
 * @param parameters what it was started with, such as {@code planId}
 * @param fileName   the uploaded file's own name, else empty
 * @param total      rows or items, 0 while unknown
 * @param done       how many of them were looked at
 * @param counts     outcome by name: created, changed, unchanged, refused, …
 * @param resultKey  object key of the result file (refused rows, PDF, export), else empty
 * @param problem    stable code of what ended it, else empty
 * @param endedAt    null until ended
 */
public record Task(
        String id,
        String tenantId,
        TaskKind kind,
        TaskState state,
        Map<String, String> parameters,
        String fileName,
        long total,
        long done,
        Map<String, Long> counts,
        String resultKey,
        String problem,
        String startedBy,
        Instant startedAt,
        Instant endedAt,
        long version) {
}
