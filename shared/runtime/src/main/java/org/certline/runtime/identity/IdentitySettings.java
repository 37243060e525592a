package org.certline.runtime.identity;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.net.URI;
import java.time.Duration;

/**
 * Where the identity service is, under {@code certline.identity}.
 *
 * @param endpoint  of Tencent Cloud FaceID, or of a simulator
 * @param timeout   for one comparison
 * @param threshold similarity from which on it is the same person
 */
@ConfigurationProperties("certline.identity")
record IdentitySettings(
        @Bindable(defaultValue = "https://faceid.tencentcloudapi.com") URI endpoint,
        String secretId,
        String secretKey,
        @Bindable(defaultValue = "10s") Duration timeout,
        @Bindable(defaultValue = "70") double threshold) {

    /** Where, not with which secret. */
    @Override
    public String toString() {
        return "IdentitySettings[" + endpoint + "]";
    }
}
