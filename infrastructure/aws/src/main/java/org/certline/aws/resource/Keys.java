package org.certline.aws.resource;

import java.util.List;
import java.util.Map;
import org.certline.aws.declaration.KeyUse;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.Fn;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.kms.Key;
import software.amazon.awscdk.services.kms.KeySpec;
import software.amazon.awscdk.services.kms.KeyUsage;
import software.constructs.Construct;

/** Keys that never leave the key store. All of them outlive the stack. */
public final class Keys {

    private static final List<String> AT_REST = List.of("kms:Decrypt", "kms:DescribeKey", "kms:Encrypt",
            "kms:GenerateDataKey", "kms:GenerateDataKeyWithoutPlaintext", "kms:ReEncryptFrom", "kms:ReEncryptTo");

    private final Key storage;
    private final Map<String, Key> used;

    public Keys(Construct scope) {
        storage = Key.Builder.create(scope, "StorageKey")
                .description("Encrypts tables, buckets, queues and alarms at rest")
                .alias(alias("storage"))
                .enableKeyRotation(true)
                .removalPolicy(RemovalPolicy.RETAIN)
                .build();
        storage.addToResourcePolicy(PolicyStatement.Builder.create()
                .principals(List.of(new ServicePrincipal("cloudwatch.amazonaws.com")))
                .actions(List.of("kms:Decrypt", "kms:GenerateDataKey"))
                .resources(List.of("*"))
                .conditions(Map.of("StringEquals", Map.of("aws:SourceAccount", Aws.ACCOUNT_ID)))
                .build());
        used = Map.of(
                "TOKEN", key(scope, "TokenKey", "Signs access tokens (ES256)", "token",
                        KeySpec.ECC_NIST_P256, KeyUsage.SIGN_VERIFY),
                "DATA", key(scope, "DataKey", "Wraps the keys that encrypt and find ID numbers", "data",
                        KeySpec.SYMMETRIC_DEFAULT, KeyUsage.ENCRYPT_DECRYPT),
                "CHAIN", key(scope, "ChainKey", "Signs checkpoints of the certificate chain (Ed25519)", "chain",
                        KeySpec.ECC_NIST_EDWARDS25519, KeyUsage.SIGN_VERIFY));
    }

    Key storage() {
        return storage;
    }

    /** What the function's variable holds: an ARN, or for seals the alias every organization's key starts with. */
    String reference(KeyUse use) {
        return use == KeyUse.SEAL ? alias("seal/") : used.get(use.key()).getKeyArn();
    }

    /** Leave for exactly this use. */
    PolicyStatement statement(KeyUse use) {
        var statement = PolicyStatement.Builder.create().actions(use.actions());
        if (use == KeyUse.SEAL) {
            // Keys of organizations come and go without a deployment; only their alias makes them seal keys.
            return statement
                    .resources(List.of(Fn.sub("arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:key/*")))
                    .conditions(Map.of("ForAnyValue:StringLike", Map.of("kms:ResourceAliases", alias("seal/*"))))
                    .build();
        }
        return statement.resources(List.of(used.get(use.key()).getKeyArn())).build();
    }

    /** Leave to use the storage key, only through the services that store what it encrypts. */
    PolicyStatement atRest() {
        return PolicyStatement.Builder.create()
                .actions(AT_REST)
                .resources(List.of(storage.getKeyArn()))
                .conditions(Map.of("StringEquals", Map.of("kms:ViaService", List.of(
                        service("dynamodb"), service("lambda"), service("s3"), service("sqs")))))
                .build();
    }

    private static Key key(Construct scope, String id, String description, String alias, KeySpec spec, KeyUsage usage) {
        return Key.Builder.create(scope, id)
                .description(description)
                .alias(alias(alias))
                .keySpec(spec)
                .keyUsage(usage)
                .enableKeyRotation(spec == KeySpec.SYMMETRIC_DEFAULT)
                .removalPolicy(RemovalPolicy.RETAIN)
                .build();
    }

    private static String alias(String part) {
        return Fn.sub("alias/${AWS::StackName}/" + part);
    }

    private static String service(String name) {
        return Fn.sub(name + ".${AWS::Region}.${AWS::URLSuffix}");
    }
}
