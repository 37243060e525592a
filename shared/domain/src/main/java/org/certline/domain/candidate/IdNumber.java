package org.certline.domain.candidate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The number of an identity document (证件号码), normalised by {@link IdNumberRule}. It prints masked, so
 * that it cannot slip whole into a log line.
 */
public record IdNumber(String value) {

    private static final int CITIZEN_LENGTH = 18;
    private static final String ELLIPSIS = "…";

    public IdNumber {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("an identity number is not blank");
        }
    }

    /** As lists show it: {@code 372…1234}; short numbers keep less. */
    public String masked() {
        return masked(ELLIPSIS);
    }

    /** Whether a text is this number as lists show it; spreadsheets spell the ellipsis as three dots. */
    boolean isShownAs(String text) {
        return text != null && text.replace("...", ELLIPSIS).equals(masked());
    }

    /** As papers print it: {@code 370*****6532} (manual 001 §5.2.8.2). */
    public String maskedForPaper() {
        return masked("*****");
    }

    private String masked(String middle) {
        int tail = value.length() > 9 ? 4 : 2;
        int head = value.length() > 9 ? 3 : 1;
        return value.length() <= head + tail
                ? middle
                : value.substring(0, head) + middle + value.substring(value.length() - tail);
    }

    /** The date of birth an 18-character number carries; empty for every other document. */
    public Optional<LocalDate> birthDate() {
        if (!isCitizenShaped()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number(6, 10), number(10, 12), number(12, 14)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The sex an 18-character number carries (17th digit, odd is male); empty for every other document. */
    public Optional<Sex> sex() {
        return isCitizenShaped() ? Optional.of(number(16, 17) % 2 == 1 ? Sex.MALE : Sex.FEMALE) : Optional.empty();
    }

    private boolean isCitizenShaped() {
        return value.length() == CITIZEN_LENGTH
                && value.chars().limit(CITIZEN_LENGTH - 1L).allMatch(c -> c >= '0' && c <= '9');
    }

    private int number(int from, int to) {
        return Integer.parseInt(value.substring(from, to));
    }

    @Override
    public String toString() {
        return masked();
    }
}
