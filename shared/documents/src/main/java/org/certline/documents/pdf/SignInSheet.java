package org.certline.documents.pdf;

import java.util.List;
import org.certline.domain.Window;

/**
 * What a room's sign-in sheet 考场签到表 shows (manual 001 §5.2.8.2).
 *
 * @param plan the exam plan's name
 * @param rows everybody placed in the room, in the order of the seats
 */
public record SignInSheet(String plan, String site, String room, String certificate, String subject, Window time,
                          List<Row> rows) {

    public SignInSheet {
        rows = List.copyOf(rows);
    }

    /** A candidate on a seat. */
    public record Row(String ticketNumber, String college, String seat, String name) {
    }
}
