package org.certline.domain.issuance;

import java.util.List;

/** Some of the records that a task issues. Written once. */
public record IssuancePage(String taskId, int page, List<String> recordIds) {
}
