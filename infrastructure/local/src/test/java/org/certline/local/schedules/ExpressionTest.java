package org.certline.local.schedules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExpressionTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "rate(15 minutes)       | 2026-03-01T00:00:30Z | 2026-03-01T00:15:30Z",
        "rate(1 hour)           | 2026-03-01T00:00:00Z | 2026-03-01T01:00:00Z",
        "rate(2 days)           | 2026-03-01T00:00:00Z | 2026-03-03T00:00:00Z",
        "cron(30 2 * * ? *)     | 2026-03-01T00:00:00Z | 2026-03-01T18:30:00Z",
        "cron(30 2 * * ? *)     | 2026-03-01T18:30:00Z | 2026-03-02T18:30:00Z",
        "cron(0 9 ? * MON-FRI *)| 2026-03-06T01:00:00Z | 2026-03-09T01:00:00Z",
        "cron(0 0 1,15 * ? *)   | 2026-03-01T00:00:00Z | 2026-03-14T16:00:00Z",
        "cron(0/20 8 * * ? *)   | 2026-03-01T00:00:00Z | 2026-03-01T00:20:00Z",
        "cron(0 0 29 FEB ? *)   | 2026-03-01T00:00:00Z | 2028-02-28T16:00:00Z",
        "cron(0 12 * * ? 2027)  | 2026-03-01T00:00:00Z | 2027-01-01T04:00:00Z"})
    void firesAtTheNextTime(String expression, Instant after, Instant next) {
        assertThat(Expression.parse(expression).next(after, SHANGHAI)).isEqualTo(next);
    }

    @Test
    void aYearThatIsOverNeverComes() {
        assertThat(Expression.parse("cron(0 12 * * ? 2025)").next(Instant.parse("2026-03-01T00:00:00Z"), SHANGHAI))
                .isEqualTo(Instant.MAX);
    }

    @Test
    void anythingElseIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Expression.parse("every day"));
        assertThatIllegalArgumentException().isThrownBy(() -> Expression.parse("cron(0 12 * *)"));
    }
}
