package org.certline.documents.pdf;

import java.util.List;
import org.certline.domain.Window;

/**
 * What an admission ticket 准考证 shows (manual 001 §5.2.8.2).
 *
 * @param plan           the exam plan's name
 * @param idNumber       the ID number as it may be shown, which is masked
 * @param photo          JPEG or PNG, empty when there is none
 * @param sittings       the subjects in the order of their times
 * @param notices        the notice to candidates 考试须知, one paragraph each
 */
public record AdmissionTicket(String plan, String name, String sex, String idNumber, String candidateNumber,
                              String ticketNumber, String college, String site, String siteAddress, byte[] photo,
                              List<Sitting> sittings, List<String> notices) {

    public AdmissionTicket {
        sittings = List.copyOf(sittings);
        notices = List.copyOf(notices);
    }

    /** One subject: where and when it is sat. */
    public record Sitting(String certificate, String subject, String mode, Window time, String room, String seat) {
    }
}
