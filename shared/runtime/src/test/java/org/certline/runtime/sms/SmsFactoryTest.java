package org.certline.runtime.sms;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SmsFactoryTest {

    @Test
    void theServiceIsThereWhenItsKeysAreConfigured() {
        Map<String, Object> settings = Map.of(
                "certline.sms.secret-id", "AKIDexample",
                "certline.sms.secret-key", "example",
                "certline.sms.app-id", "1400000000",
                "certline.sms.sign-name", "示例",
                "certline.sms.verification-code-template", "100001");
        try (ApplicationContext context = ApplicationContext.run(settings)) {
            assertThat(context.getBean(SmsService.class)).isInstanceOf(TencentSms.class);
            assertThat(context.getBean(SmsSettings.class).id(SmsTemplate.VERIFICATION_CODE)).isEqualTo("100001");
            assertThat(context.getBean(SmsSettings.class).toString()).doesNotContain("AKIDexample");
        }
    }
}
