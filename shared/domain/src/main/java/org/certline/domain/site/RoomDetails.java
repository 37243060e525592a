package org.certline.domain.site;

import java.util.List;

/** What a college says of a room; its type follows. */
public record RoomDetails(String name, String address, int seats, List<String> subjectIds) {

    public RoomDetails {
        subjectIds = subjectIds == null ? List.of() : subjectIds.stream().distinct().toList();
    }

    public static RoomDetails of(Room room) {
        return new RoomDetails(room.name(), room.address(), room.seats(), room.subjectIds());
    }

    RoomDetails withSeats(int other) {
        return new RoomDetails(name, address, other, subjectIds);
    }
}
