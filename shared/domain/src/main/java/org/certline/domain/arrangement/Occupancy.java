package org.certline.domain.arrangement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.certline.domain.Window;
import org.certline.domain.site.Room;

/** Which seats are taken when. A seat is free for a subject when nobody sits there during its exam. */
final class Occupancy {

    private record Taken(int seat, Window exam) {
    }

    private final Map<String, List<Taken>> rooms = new HashMap<>();

    void take(String roomId, int seat, Window exam) {
        rooms.computeIfAbsent(roomId, id -> new ArrayList<>()).add(new Taken(seat, exam));
    }

    boolean isFree(String roomId, int seat, Window exam) {
        return taken(roomId).stream().noneMatch(one -> one.seat() == seat && one.exam().overlaps(exam));
    }

    /** The free seats of a room, in order. */
    List<Seat> free(Room room, Window exam) {
        boolean[] taken = new boolean[room.seats() + 1];
        taken(room.id()).stream()
                .filter(one -> one.exam().overlaps(exam) && one.seat() <= room.seats())
                .forEach(one -> taken[one.seat()] = true);
        return IntStream.rangeClosed(1, room.seats()).filter(seat -> !taken[seat])
                .mapToObj(seat -> new Seat(room, seat)).toList();
    }

    private List<Taken> taken(String roomId) {
        return rooms.getOrDefault(roomId, List.of());
    }
}
