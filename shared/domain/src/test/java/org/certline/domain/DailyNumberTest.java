package org.certline.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class DailyNumberTest {

    private static final Instant NOON = Instant.parse("2021-09-16T04:00:00Z");

    @Test
    void isTheManualsExample() {
        assertThat(DailyNumber.of(NOON, 26, 4)).isEqualTo("202109160026");
    }

    @Test
    void beginsTheDayAtMidnightInChina() {
        assertThat(DailyNumber.day(Instant.parse("2021-09-15T15:59:59Z"))).isEqualTo("20210915");
        assertThat(DailyNumber.day(Instant.parse("2021-09-15T16:00:00Z"))).isEqualTo("20210916");
    }

    @Property
    void laterNumbersSortBehindEarlierOnes(@ForAll @LongRange(min = 1, max = 9998) long sequence) {
        assertThat(DailyNumber.of(NOON, sequence, 4)).isLessThan(DailyNumber.of(NOON, sequence + 1, 4)).hasSize(12);
    }

    @Test
    void givesNoLongerNumberWhenTheDayIsUsedUp() {
        assertThatIllegalArgumentException().isThrownBy(() -> DailyNumber.of(NOON, 10_000, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> DailyNumber.of(NOON, 0, 4));
    }
}
