package org.certline.domain.issuance;

import java.time.Year;
import java.util.regex.Pattern;
import org.certline.domain.certificatetype.Level;

/**
 * A certificate's number 证书编号, 22 characters: the organization's institution code (13), year (2), the level's digit
 * (1), sequence within organization, year and level digit (6). Once taken it stays with the certificate.
 */
public record CertificateNumber(String value) {

    /** How many certificates an organization can number in a year at levels of one digit. */
    public static final long MAX_SEQUENCE = 999_999;

    private static final Pattern INSTITUTION = Pattern.compile("[YS]\\d{12}");
    private static final Pattern FORM = Pattern.compile("[YS]\\d{14}[0-5]\\d{6}");
    private static final int YEAR = 13;
    private static final int LEVEL = 15;
    private static final int SEQUENCE = 16;
    private static final int CENTURY = 100;

    public CertificateNumber {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a certificate number: " + value);
        }
    }

    /**
     * Puts a number together.
     *
     * @param sequence from 1 to {@value #MAX_SEQUENCE}
     */
    public static CertificateNumber of(String institutionCode, Year year, Level level, long sequence) {
        if (!isInstitutionCode(institutionCode) || sequence < 1 || sequence > MAX_SEQUENCE) {
            throw new IllegalArgumentException(
                    "not the parts of a certificate number: " + institutionCode + " " + sequence);
        }
        return new CertificateNumber(series(institutionCode, year, level) + "%06d".formatted(sequence));
    }

    /** What all numbers of one sequence begin with. */
    public static String series(String institutionCode, Year year, Level level) {
        return institutionCode + "%02d".formatted(year.getValue() % CENTURY) + level.digit();
    }

    /**
     * Whether numbers can begin with this text: Y for an employer or S for a social organization, then filing code (4),
     * province (2) and institution sequence (6).
     */
    public static boolean isInstitutionCode(String text) {
        return text != null && INSTITUTION.matcher(text).matches();
    }

    /** Whether a text has the form of a certificate number. */
    public static boolean isOne(String text) {
        return text != null && FORM.matcher(text).matches();
    }

    public String institutionCode() {
        return value.substring(0, YEAR);
    }

    /** The last two digits of the year. */
    public int year() {
        return Integer.parseInt(value.substring(YEAR, LEVEL));
    }

    public char levelDigit() {
        return value.charAt(LEVEL);
    }

    public long sequence() {
        return Long.parseLong(value.substring(SEQUENCE));
    }

    @Override
    public String toString() {
        return value;
    }
}
