package org.certline.documents.pdf;

import java.util.List;
import org.certline.domain.Window;

/**
 * What the desk stickers 考场桌贴 of a room show, one for each seat taken.
 *
 * @param seats in the order of the seats
 */
public record DeskStickers(String room, String subject, Window time, List<Seat> seats) {

    public DeskStickers {
        seats = List.copyOf(seats);
    }

    /**
     * One desk.
     *
     * @param photo JPEG or PNG, empty when there is none
     */
    public record Seat(String number, String name, String ticketNumber, String college, byte[] photo) {
    }
}
