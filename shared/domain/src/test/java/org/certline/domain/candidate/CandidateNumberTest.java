package org.certline.domain.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CandidateNumberTest {

    @Test
    void theManualsExampleDecodes() {
        CandidateNumber number = CandidateNumber.parse("37068220211631844006551288").orElseThrow();

        assertThat(number.region()).isEqualTo("370682");
        assertThat(number.year()).isEqualTo(2021);
        assertThat(number.madeAt()).isEqualTo(Instant.parse("2021-09-17T02:00:06.551Z"));
        assertThat(number.sequence()).isEqualTo(288);
    }

    @Property
    void partsComeBackAsTheyWent(@ForAll @IntRange(min = 110_000, max = 659_999) int region,
                                 @ForAll @IntRange(min = 1990, max = 2100) int year,
                                 @ForAll @LongRange(max = 9_999_999_999_999L) long millis,
                                 @ForAll @IntRange(max = 999) int sequence) {
        CandidateNumber number = CandidateNumber.of(
                String.valueOf(region), year, Instant.ofEpochMilli(millis), sequence);

        assertThat(number.value()).hasSize(26);
        assertThat(number.region()).isEqualTo(String.valueOf(region));
        assertThat(number.year()).isEqualTo(year);
        assertThat(number.madeAt().toEpochMilli()).isEqualTo(millis);
        assertThat(number.sequence()).isEqualTo(sequence);
    }

    @Property(tries = 20)
    void aSeriesNeverRepeats(@ForAll @IntRange(max = 999) int first) {
        Instant now = Instant.parse("2026-03-01T00:00:00Z");

        assertThat(CandidateNumber.series("370682", 2026, now, first).limit(2500)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3706822021163184400655128", "370682202116318440065512888", "3706822021163184400655128X"})
    void otherTextsAreNoNumbers(String text) {
        assertThat(CandidateNumber.parse(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new CandidateNumber(text));
    }

    @Test
    void partsOutOfRangeAreAMistakeOfTheCaller() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CandidateNumber.of("370682", 2026, Instant.EPOCH, 1000));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CandidateNumber.of("37068", 2026, Instant.EPOCH, 1));
    }
}
