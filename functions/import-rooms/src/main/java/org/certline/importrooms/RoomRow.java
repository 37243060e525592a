package org.certline.importrooms;

import static org.certline.runtime.site.RoomColumns.*;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.certline.documents.xlsx.SheetRow;
import org.certline.domain.plan.Plan;
import org.certline.domain.plan.PlanCertificate;
import org.certline.domain.plan.PlanSubject;
import org.certline.domain.site.RoomDetails;

/** Reads a row's words: the certificate by number or name, the level by its term, subjects by number or name. */
final class RoomRow {

    private static final String SEPARATORS = "[、,，;；]";

    private RoomRow() {
    }

    /** The certificate of the plan that the row names. */
    static Optional<PlanCertificate> certificate(SheetRow row, Plan plan) {
        String word = row.text(CERTIFICATE);
        return plan.certificates().stream()
                .filter(one -> one.number().equals(word) || one.name().equals(word))
                .filter(one -> one.level().term().equals(row.text(LEVEL)))
                .findFirst();
    }

    /** The room as the row describes it; a subject it doesn't know stays as it stands, for the rule to refuse. */
    static RoomDetails details(SheetRow row, PlanCertificate certificate) {
        List<String> subjects = Arrays.stream(row.text(SUBJECTS).split(SEPARATORS)).map(String::strip)
                .filter(word -> !word.isEmpty()).map(word -> subject(word, certificate)).toList();
        return new RoomDetails(row.text(NAME), row.text(ADDRESS), seats(row.text(SEATS)), subjects);
    }

    private static String subject(String word, PlanCertificate certificate) {
        return certificate.subjects().stream().filter(one -> one.number().equals(word) || one.name().equals(word))
                .map(PlanSubject::subjectId).findFirst().orElse(word);
    }

    /** A whole number of seats, or 0, which no room has. */
    private static int seats(String number) {
        try {
            return new BigDecimal(number).intValueExact();
        } catch (ArithmeticException | NumberFormatException notWhole) {
            return 0;
        }
    }
}
