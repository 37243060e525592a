package org.certline.domain.candidate;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The number a candidate keeps for life (考生编号): 26 digits, which are the region code (6), the year (4),
 * Unix milliseconds (13) and a sequence (3).
 */
public record CandidateNumber(String value) {

    /** How many numbers one region and year can get in one millisecond. */
    public static final int SEQUENCES = 1000;

    private static final Pattern FORM = Pattern.compile("\\d{26}");
    private static final Pattern REGION = Pattern.compile("\\d{6}");
    private static final long MILLIS_END = 10_000_000_000_000L;

    public CandidateNumber {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a candidate number has 26 digits");
        }
    }

    /**
     * Puts a number together.
     *
     * @param region   six digits of GB/T 2260
     * @param sequence 0 to 999
     */
    public static CandidateNumber of(String region, int year, Instant at, int sequence) {
        long millis = at.toEpochMilli();
        if (!REGION.matcher(region).matches() || year < 1000 || year > 9999
                || millis < 0 || millis >= MILLIS_END || sequence < 0 || sequence >= SEQUENCES) {
            throw new IllegalArgumentException("not the parts of a candidate number: " + region + " " + year
                    + " " + at + " " + sequence);
        }
        return new CandidateNumber("%s%04d%013d%03d".formatted(region, year, millis, sequence));
    }

    /**
     * Endless numbers, all different: when the sequences of a millisecond are used up, the next one's are
     * taken. Two makers starting in the same millisecond need different first sequences, or must find out
     * about each other where the numbers are stored.
     */
    public static Stream<CandidateNumber> series(String region, int year, Instant from, int firstSequence) {
        return LongStream.iterate(firstSequence, n -> n + 1)
                .mapToObj(n -> of(region, year, from.plusMillis(n / SEQUENCES), (int) (n % SEQUENCES)));
    }

    /** The number in a typed text, or empty when it is none. */
    public static Optional<CandidateNumber> parse(String raw) {
        String digits = TextForm.compact(raw);
        return FORM.matcher(digits).matches() ? Optional.of(new CandidateNumber(digits)) : Optional.empty();
    }

    /** The region code, GB/T 2260. */
    public String region() {
        return value.substring(0, 6);
    }

    public int year() {
        return Integer.parseInt(value.substring(6, 10));
    }

    /** When the number was made, to the millisecond. */
    public Instant madeAt() {
        return Instant.ofEpochMilli(Long.parseLong(value.substring(10, 23)));
    }

    public int sequence() {
        return Integer.parseInt(value.substring(23));
    }

    @Override
    public String toString() {
        return value;
    }
}
