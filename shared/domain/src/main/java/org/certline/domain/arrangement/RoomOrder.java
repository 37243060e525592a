package org.certline.domain.arrangement;

import java.util.Comparator;
import java.util.regex.Pattern;
import org.certline.domain.site.Room;

/** The order in which rooms fill: by name, with 考场2 before 考场10. */
final class RoomOrder {

    static final Comparator<Room> BY_NAME = Comparator.comparing(RoomOrder::sortable).thenComparing(Room::id);

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int WIDTH = 10;

    private RoomOrder() {
    }

    private static String sortable(Room room) {
        return NUMBER.matcher(room.name())
                .replaceAll(digits -> "0".repeat(Math.max(0, WIDTH - digits.group().length())) + digits.group());
    }
}
