package org.certline.domain.arrangement;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@link Seating} made: everybody is in exactly one of the two lists, once per subject. */
public record SeatingResult(List<Placement> placements, List<Unplaced> unplaced) {

    /** Seats given and not given, per subject that anybody is registered for. */
    public List<SubjectCount> counts() {
        Map<String, Long> placed = counted(placements.stream().map(Placement::subjectId));
        Map<String, Long> left = counted(unplaced.stream().map(Unplaced::subjectId));
        return Stream.concat(placed.keySet().stream(), left.keySet().stream()).distinct().sorted()
                .map(subject -> new SubjectCount(subject, placed.getOrDefault(subject, 0L).intValue(),
                        left.getOrDefault(subject, 0L).intValue()))
                .toList();
    }

    private static Map<String, Long> counted(Stream<String> subjects) {
        return subjects.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
