package org.certline.runtime.key;

import io.micronaut.context.ApplicationContext;
import java.util.HashMap;
import java.util.Map;

/** A context as a function has it on AWS, with its requests going to the server. */
final class KmsContext {

    private KmsContext() {
    }

    static ApplicationContext run(KmsServer server, Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(Map.of(
                "aws.region", "cn-north-1",
                "aws.access-key-id", "test",
                "aws.secret-key", "testtest",
                "aws.services.kms.endpoint-override", server.address(),
                "aws.services.s3.endpoint-override", server.address(),
                "aws.s3.path-style-access-enabled", true,
                "certline.keys.provider", "kms"));
        settings.putAll(more);
        return ApplicationContext.run(settings);
    }
}
