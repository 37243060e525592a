package org.certline.domain.arrangement;

import java.util.regex.Pattern;

/**
 * An admission ticket's number 准考证号, 26 digits: plan number (12), region code of the site (6), sequence of the site in
 * the plan (3), sequence of the candidate at the site (5), as in {@code 20210916002611000000700012} (manual 001
 * §5.2.8.2).
 */
public record TicketNumber(String value) {

    /** How many sites a plan can number. */
    public static final int MAX_SITES = 999;

    /** How many candidates a site can number. */
    public static final int MAX_CANDIDATES = 99_999;

    private static final Pattern FORM = Pattern.compile("\\d{26}");
    private static final int REGION = 12;
    private static final int SITE = 18;
    private static final int CANDIDATE = 21;

    public TicketNumber {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a ticket number has 26 digits");
        }
    }

    /** Puts a number together; both sequences count from 1. */
    public static TicketNumber of(String planNumber, String regionCode, int site, int candidate) {
        if (planNumber.length() != REGION || regionCode.length() != SITE - REGION
                || site < 1 || site > MAX_SITES || candidate < 1 || candidate > MAX_CANDIDATES) {
            throw new IllegalArgumentException("not the parts of a ticket number: " + planNumber + " " + regionCode
                    + " " + site + " " + candidate);
        }
        return new TicketNumber("%s%s%03d%05d".formatted(planNumber, regionCode, site, candidate));
    }

    /** Whether a text has the form of a ticket number. */
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    public String planNumber() {
        return value.substring(0, REGION);
    }

    public String regionCode() {
        return value.substring(REGION, SITE);
    }

    /** Sequence of the site in the plan, from 1. */
    public int site() {
        return Integer.parseInt(value.substring(SITE, CANDIDATE));
    }

    /** Sequence of the candidate at the site, from 1. */
    public int candidate() {
        return Integer.parseInt(value.substring(CANDIDATE));
    }

    @Override
    public String toString() {
        return value;
    }
}
