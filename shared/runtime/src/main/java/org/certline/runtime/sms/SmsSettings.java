package org.certline.runtime.sms;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.net.URI;
import java.time.Duration;

/**
 * Where messages are handed over, under {@code certline.sms}.
 *
 * @param endpoint                 of Tencent Cloud SMS, or of a simulator
 * @param appId                    the application at the service (SmsSdkAppId)
 * @param signName                 the approved signature before every message
 * @param verificationCodeTemplate id of the approved text for codes
 */
@ConfigurationProperties("certline.sms")
record SmsSettings(
        @Bindable(defaultValue = "https://sms.tencentcloudapi.com") URI endpoint,
        @Bindable(defaultValue = "ap-guangzhou") String region,
        String secretId,
        String secretKey,
        String appId,
        String signName,
        String verificationCodeTemplate,
        @Bindable(defaultValue = "5s") Duration timeout) {

    /** The service's id of a text. */
    String id(SmsTemplate template) {
        return switch (template) {
            case VERIFICATION_CODE -> verificationCodeTemplate;
        };
    }

    /** Where, not with which secret. */
    @Override
    public String toString() {
        return "SmsSettings[" + endpoint + "]";
    }
}
