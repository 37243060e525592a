package org.certline.domain.candidate;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.certline.domain.Decision;
import org.certline.domain.Refusal;

/** Whether a typed identity number can be one of its type. */
public final class IdNumberRule {

    private static final String FIELD = "idNumber";

    private IdNumberRule() {
    }

    /**
     * The normalised number (half-width, no blanks, upper-case letters), or why it cannot be one.
     *
     * @param today the day births are compared with
     */
    public static Decision<IdNumber> check(IdType type, String raw, LocalDate today) {
        String number = normalize(raw);
        if (number.isEmpty()) {
            return refuse(CandidateReason.ID_NUMBER_MISSING);
        }
        return type.form().objection(number, today)
                .map(IdNumberRule::refuse)
                .orElseGet(() -> Decision.accept(new IdNumber(number)));
    }

    /** The spelling under which a number is kept and looked up; says nothing about its validity. */
    public static String normalize(String raw) {
        return TextForm.compact(raw).toUpperCase(Locale.ROOT);
    }

    /** Whether a text is a number as lists show it, which many people may share. */
    public static boolean isMasked(String raw) {
        return raw.contains("…") || raw.contains("...");
    }

    private static Decision<IdNumber> refuse(CandidateReason reason) {
        return Decision.refuse(List.of(Refusal.in(FIELD, reason)));
    }
}
