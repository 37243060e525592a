package org.certline.domain.site;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.certline.domain.certificatetype.ExamMode;

/** What a room can hold 考场类型; follows from the modes of its subjects (manual 001 §5.2.5). */
public enum RoomType {
    WRITTEN("笔试考场", EnumSet.of(ExamMode.WRITTEN)),
    COMPUTER("机考考场", EnumSet.of(ExamMode.COMPUTER)),
    PRACTICAL("实操考场", EnumSet.of(ExamMode.PRACTICAL)),
    ORAL("口试考场", EnumSet.of(ExamMode.ORAL)),
    WRITTEN_AND_PRACTICAL("笔试实操考场", EnumSet.of(ExamMode.WRITTEN, ExamMode.PRACTICAL));

    private final String term;
    private final Set<ExamMode> modes;

    RoomType(String term, Set<ExamMode> modes) {
        this.term = term;
        this.modes = modes;
    }

    /** The Chinese term, as printed. */
    public String term() {
        return term;
    }

    /** The type that serves exactly these modes, or empty when no room does. */
    public static Optional<RoomType> serving(Collection<ExamMode> modes) {
        if (modes.isEmpty()) {
            return Optional.empty();
        }
        Set<ExamMode> wanted = EnumSet.copyOf(modes);
        return java.util.Arrays.stream(values()).filter(type -> type.modes.equals(wanted)).findFirst();
    }
}
