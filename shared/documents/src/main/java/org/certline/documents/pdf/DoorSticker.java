package org.certline.documents.pdf;

import java.util.List;
import org.certline.domain.Window;

/**
 * What a room's door sticker 考场门贴 shows.
 *
 * @param sessions what is sat in the room, in the order of time
 */
public record DoorSticker(String plan, String site, String room, String address, List<Session> sessions) {

    public DoorSticker {
        sessions = List.copyOf(sessions);
    }

    /**
     * One subject in the room.
     *
     * @param firstTicket the smallest ticket number placed there
     * @param lastTicket  the largest ticket number placed there
     */
    public record Session(String certificate, String subject, Window time, int candidates, String firstTicket,
                          String lastTicket) {
    }
}
