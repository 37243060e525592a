package org.certline.domain.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SeenMarkTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    @Test
    void movesOnAndNeverBack() {
        SeenMark mark = SeenMark.none("a1").moved(NOW, NOW);
        assertThat(mark.until()).isEqualTo(NOW);
        assertThat(mark.moved(NOW.minusSeconds(1), NOW)).isEqualTo(mark);
    }

    @Test
    void nobodyHasSeenWhatComesLater() {
        assertThat(SeenMark.none("a1").moved(NOW.plusSeconds(60), NOW).until()).isEqualTo(NOW);
    }
}
