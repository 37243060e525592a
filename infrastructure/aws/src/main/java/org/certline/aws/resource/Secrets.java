package org.certline.aws.resource;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.certline.aws.declaration.Secret;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.constructs.Construct;

/** Access data of systems outside. The stack makes them with a random value; operators put the real one in. */
public final class Secrets {

    private final Map<Secret, software.amazon.awscdk.services.secretsmanager.Secret> secrets =
            new EnumMap<>(Secret.class);

    public Secrets(Construct scope, Keys keys) {
        Arrays.stream(Secret.values()).forEach(secret -> secrets.put(secret,
                software.amazon.awscdk.services.secretsmanager.Secret.Builder
                        .create(scope, Ids.pascal(secret.name()) + "Secret")
                        .secretName(Names.of(Ids.kebab(secret.name())))
                        .encryptionKey(keys.storage())
                        .removalPolicy(RemovalPolicy.RETAIN)
                        .build()));
    }

    String arn(Secret secret) {
        return secrets.get(secret).getSecretArn();
    }

    PolicyStatement statement(Secret secret) {
        return PolicyStatement.Builder.create()
                .actions(List.of("secretsmanager:GetSecretValue"))
                .resources(List.of(arn(secret)))
                .build();
    }
}
