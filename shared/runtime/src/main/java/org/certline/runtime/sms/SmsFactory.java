package org.certline.runtime.sms;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.certline.runtime.tencent.TencentApi;
import org.certline.runtime.tencent.TencentCredentials;
import org.certline.runtime.tencent.TencentService;

/** The sending of messages as configured. */
@Factory
@Requires(property = "certline.sms.secret-id")
final class SmsFactory {

    private static final String VERSION = "2021-01-11";

    @Singleton
    SmsService smsService(SmsSettings settings, JsonMapper json) {
        TencentService sms = new TencentService(
                "sms", VERSION, settings.endpoint(), settings.region(), settings.timeout());
        TencentCredentials keys = new TencentCredentials(settings.secretId(), settings.secretKey());
        return new TencentSms(new TencentApi(sms, keys, json, InstantSource.system()),
                settings.appId(), settings.signName(), settings::id);
    }
}
