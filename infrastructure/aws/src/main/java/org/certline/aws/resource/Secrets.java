package org.certline.aws.resource;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.certline.aws.declaration.Secret;
import software.amazon.awscdk.Fn;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.secretsmanager.CfnSecret;
import software.constructs.Construct;

/**
 * The secrets. Access to systems outside is made empty; the operator puts the real data in and deploys again with its
 * version, since CloudFormation hands it to the functions.
 */
public final class Secrets {

    private final Map<Secret, CfnSecret> secrets = new EnumMap<>(Secret.class);
    private final Parameters parameters;

    public Secrets(Construct scope, Keys keys, Parameters parameters) {
        this.parameters = parameters;
        Arrays.stream(Secret.values()).forEach(secret -> secrets.put(secret, secret(scope, secret, keys)));
    }

    /** The variables in which a function finds the fields. */
    Map<String, String> variables(Secret secret) {
        Map<String, String> variables = new TreeMap<>();
        String prefix = "CERTLINE_" + secret.name() + "_";
        parameters.endpoint(secret).ifPresent(endpoint -> variables.put(prefix + "ENDPOINT", endpoint));
        secret.fields().forEach(field -> variables.put(prefix + Ids.constant(field), Fn.join("", List.of(
                "{{resolve:secretsmanager:", secrets.get(secret).getRef(), ":SecretString:" + field + "::",
                parameters.version(secret), "}}"))));
        return variables;
    }

    private static CfnSecret secret(Construct scope, Secret secret, Keys keys) {
        String empty = secret.fields().stream()
                .map(field -> "\"" + field + "\":\"\"")
                .collect(Collectors.joining(",", "{", "}"));
        String made = secret.outside() ? "unused" : secret.fields().getFirst();
        CfnSecret resource = CfnSecret.Builder.create(scope, Ids.pascal(secret.name()) + "Secret")
                .name(Names.of(Ids.kebab(secret.name())))
                .kmsKeyId(keys.storage().getKeyArn())
                .generateSecretString(CfnSecret.GenerateSecretStringProperty.builder()
                        .secretStringTemplate(empty)
                        .generateStringKey(made)
                        .excludePunctuation(true)
                        .build())
                .build();
        resource.applyRemovalPolicy(RemovalPolicy.RETAIN);
        return resource;
    }
}
