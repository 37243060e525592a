package org.certline.runtime.identity;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.certline.runtime.tencent.TencentApi;
import org.certline.runtime.tencent.TencentCredentials;
import org.certline.runtime.tencent.TencentService;

/** The identity service as configured. */
@Factory
@Requires(property = "certline.identity.secret-id")
final class IdentityFactory {

    private static final String VERSION = "2018-03-01";

    @Singleton
    IdentityService identityService(IdentitySettings settings, JsonMapper json) {
        return new TencentFaceId(
                new TencentApi(
                        new TencentService("faceid", VERSION, settings.endpoint(), "", settings.timeout()),
                        new TencentCredentials(settings.secretId(), settings.secretKey()),
                        json,
                        InstantSource.system()),
                settings.threshold());
    }
}
