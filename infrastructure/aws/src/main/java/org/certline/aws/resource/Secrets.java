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
 * Access data of systems outside. The stack makes them empty; the operator puts the real ones in and deploys again with
 * the new version, since CloudFormation hands them to the functions.
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
        variables.put(prefix + "ENDPOINT", parameters.endpoint(secret));
        secret.fields().forEach(field -> variables.put(prefix + Ids.constant(field), Fn.join("", List.of(
                "{{resolve:secretsmanager:", secrets.get(secret).getRef(), ":SecretString:" + field + "::",
                parameters.version(secret), "}}"))));
        return variables;
    }

    private static CfnSecret secret(Construct scope, Secret secret, Keys keys) {
        String empty = secret.fields().stream()
                .map(field -> "\"" + field + "\":\"\"")
                .collect(Collectors.joining(",", "{", "}"));
        CfnSecret resource = CfnSecret.Builder.create(scope, Ids.pascal(secret.name()) + "Secret")
                .name(Names.of(Ids.kebab(secret.name())))
                .kmsKeyId(keys.storage().getKeyArn())
                .generateSecretString(CfnSecret.GenerateSecretStringProperty.builder()
                        .secretStringTemplate(empty)
                        .generateStringKey("unused")
                        .build())
                .build();
        resource.applyRemovalPolicy(RemovalPolicy.RETAIN);
        return resource;
    }
}
