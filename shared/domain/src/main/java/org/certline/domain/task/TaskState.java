package org.certline.domain.task;

import java.util.EnumSet;
import java.util.Set;

/** How far a task is. */
public enum TaskState {
    /** 等待上传: made, its file not yet there. */
    WAITING_FOR_FILE,
    /** 检查中. */
    CHECKING,
    /** 待确认: checked; its preview waits for a yes. */
    TO_BE_CONFIRMED,
    /** 处理中. */
    RUNNING,
    /** 已完成. */
    SUCCEEDED,
    /** 失败: nothing more will happen; the problem says why. */
    FAILED,
    /** 已取消. */
    CANCELLED;

    /** The states that may follow. */
    public Set<TaskState> next() {
        return switch (this) {
            case WAITING_FOR_FILE -> EnumSet.of(CHECKING, CANCELLED, FAILED);
            case CHECKING -> EnumSet.of(TO_BE_CONFIRMED, FAILED, CANCELLED);
            case TO_BE_CONFIRMED -> EnumSet.of(RUNNING, CANCELLED, FAILED);
            case RUNNING -> EnumSet.of(SUCCEEDED, FAILED);
            case SUCCEEDED, FAILED, CANCELLED -> EnumSet.noneOf(TaskState.class);
        };
    }

    public boolean isEnded() {
        return next().isEmpty();
    }
}
