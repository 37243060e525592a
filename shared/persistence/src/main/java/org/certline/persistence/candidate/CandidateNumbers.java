package org.certline.persistence.candidate;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.function.Supplier;
import org.certline.domain.candidate.CandidateNumber;
import org.certline.persistence.Counters;

/** Gives out candidate numbers (manual 001 §5.2.3): no two are the same, on however many machines they are made. */
@Singleton
public final class CandidateNumbers {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Counters counters;

    CandidateNumbers(Counters counters) {
        this.counters = counters;
    }

    /**
     * Up to so many numbers of a region, taken from its sequence together when the first is asked for.
     *
     * @param region six digits of GB/T 2260
     */
    public Supplier<CandidateNumber> take(String region, int most, Supplier<Instant> now) {
        return new Supplier<>() {
            private Iterator<CandidateNumber> numbers;

            @Override
            public CandidateNumber get() {
                if (numbers == null) {
                    numbers = block(region, most, now.get()).iterator();
                }
                return numbers.next();
            }
        };
    }

    /**
     * The milliseconds and the sequence of a region's numbers go on together and never go back, so that numbers
     * differ even where the clock stands still, is set back, or a region makes more than a thousand in one
     * millisecond.
     */
    private Iterable<CandidateNumber> block(String region, int most, Instant now) {
        long last = counters.addFrom(CandidateRepository.AREA, "number-" + region,
                now.toEpochMilli() * CandidateNumber.SEQUENCES, most);
        long first = last - most + 1;
        return () -> CandidateNumber.series(region, now.atZone(CHINA).getYear(),
                Instant.ofEpochMilli(first / CandidateNumber.SEQUENCES),
                (int) (first % CandidateNumber.SEQUENCES)).limit(most).iterator();
    }
}
