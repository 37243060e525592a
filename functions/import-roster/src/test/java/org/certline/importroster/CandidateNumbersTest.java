package org.certline.importroster;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.certline.domain.candidate.CandidateNumber;
import org.certline.persistence.candidate.CandidateNumbers;
import org.certline.testing.Platform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class CandidateNumbersTest {

    private static final ApplicationContext CONTEXT = Platform.shared().context(Platform.clock());
    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00.123Z");

    @AfterAll
    static void close() {
        CONTEXT.close();
    }

    private static Stream<CandidateNumber> take(int count, Instant now) {
        Supplier<CandidateNumber> numbers = CONTEXT.getBean(CandidateNumbers.class).take("370612", count, () -> now);
        return Stream.generate(numbers).limit(count);
    }

    @Test
    void numbersDifferThoughTheClockStandsStillOrIsSetBack() {
        List<CandidateNumber> numbers = Stream.of(take(900, NOON), take(900, NOON), take(10, NOON.minusSeconds(60)),
                take(10, NOON.plusSeconds(60))).flatMap(taken -> taken).toList();
        assertThat(numbers).hasSize(1820).doesNotHaveDuplicates();
        assertThat(numbers.getFirst().value()).isEqualTo("3706122026" + NOON.toEpochMilli() + "000");
        assertThat(numbers.getLast().madeAt()).isEqualTo(NOON.plusSeconds(60));
    }
}
