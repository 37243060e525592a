package org.certline.domain.arrangement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who sits when, so that nobody is sent to two places at once. */
final class Timetables {

    private final Map<String, List<Sitting>> people = new HashMap<>();

    /** Something the person already sits at that time. */
    Optional<Sitting> clash(Sitting sitting) {
        return people.getOrDefault(sitting.person(), List.of()).stream()
                .filter(other -> other.exam().overlaps(sitting.exam()))
                .findFirst();
    }

    void add(Sitting sitting) {
        people.computeIfAbsent(sitting.person(), person -> new ArrayList<>()).add(sitting);
    }
}
