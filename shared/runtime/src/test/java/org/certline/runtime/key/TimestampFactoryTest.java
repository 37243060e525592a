package org.certline.runtime.key;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.util.Map;
import org.certline.documents.seal.HttpTimestampAuthority;
import org.certline.documents.seal.TimestampAuthority;
import org.junit.jupiter.api.Test;

class TimestampFactoryTest {

    @Test
    void anAddressGivesAnAuthority() {
        assertThat(authority(Map.of("certline.timestamp.url", "http://tsa.example/")))
                .isInstanceOf(HttpTimestampAuthority.class);
    }

    @Test
    void withoutAnAddressThereIsNone() {
        assertThat(authority(Map.of())).isNull();
        assertThat(authority(Map.of("certline.timestamp.url", ""))).as("a parameter left empty").isNull();
    }

    private static TimestampAuthority authority(Map<String, Object> settings) {
        try (ApplicationContext context = ApplicationContext.run(settings)) {
            return context.findBean(TimestampAuthority.class).orElse(null);
        }
    }
}
