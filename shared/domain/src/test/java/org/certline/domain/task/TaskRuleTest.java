package org.certline.domain.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TaskRuleTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final Task WAITING = Task.waitingForFile("1", "college", TaskKind.IMPORT_ROSTER, Map.of(), "考生.xlsx",
            "account", NOW);

    @Test
    void aTaskWaitsForItsFileForADay() {
        assertThat(TaskRule.abandon(WAITING, NOW.plus(TaskRule.LONGEST_WAIT))).isEqualTo(WAITING);
    }

    @Test
    void thenItIsCancelledAndSaysWhy() {
        Task abandoned = TaskRule.abandon(WAITING, NOW.plus(TaskRule.LONGEST_WAIT).plusMillis(1));
        assertThat(abandoned.state()).isEqualTo(TaskState.CANCELLED);
        assertThat(abandoned.problem()).isEqualTo("task.file-not-uploaded");
        assertThat(abandoned.endedAt()).isAfter(NOW);
    }

    @Test
    void aTaskWhoseFileCameStays() {
        Task checking = WAITING.in(TaskState.CHECKING);
        assertThat(TaskRule.abandon(checking, NOW.plus(Duration.ofDays(9)))).isEqualTo(checking);
    }
}
