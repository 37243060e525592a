package org.certline.domain.candidate;

/** The check character of an 18-character identity number, ISO 7064 MOD 11-2 as GB 11643 uses it. */
public final class CheckCharacter {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHARACTERS = "10X98765432";

    private CheckCharacter() {
    }

    /**
     * The character that completes the number.
     *
     * @param digits the first 17 digits
     */
    public static char of(String digits) {
        if (digits.length() != WEIGHTS.length) {
            throw new IllegalArgumentException("a check character needs 17 digits, not " + digits.length());
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return CHARACTERS.charAt(sum % CHARACTERS.length());
    }
}
