package org.certline.runtime.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IdentityFactoryTest {

    @Test
    void theServiceIsThereWhenItsKeysAreConfigured() {
        Map<String, Object> keys = Map.of(
                "certline.identity.secret-id", "AKIDexample",
                "certline.identity.secret-key", "example");
        try (ApplicationContext context = ApplicationContext.run(keys)) {
            assertThat(context.getBean(IdentityService.class)).isInstanceOf(TencentFaceId.class);
            assertThat(context.getBean(IdentitySettings.class)).isEqualTo(new IdentitySettings(
                    URI.create("https://faceid.tencentcloudapi.com"), "AKIDexample", "example",
                    Duration.ofSeconds(10), 70));
        }
    }

    @Test
    void withoutKeysThereIsNone() {
        try (ApplicationContext context = ApplicationContext.run()) {
            assertThat(context.findBean(IdentityService.class)).isEmpty();
        }
    }
}
