package org.certline.domain.arrangement;

import java.time.Instant;

/**
 * How far a plan's arrangement 排考 is.
 *
 * @param taskId      the task of the latest run
 * @param placed      seats given, over all subjects
 * @param unplaced    candidates without a seat, over all subjects
 * @param publishedAt null until published; nothing moves automatically afterwards
 */
public record Arrangement(
        String planId,
        String organizationId,
        String taskId,
        int placed,
        int unplaced,
        Instant publishedAt,
        long version) {

    public boolean isPublished() {
        return publishedAt != null;
    }
}
