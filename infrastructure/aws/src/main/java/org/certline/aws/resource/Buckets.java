package org.certline.aws.resource;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.certline.aws.declaration.Access;
import org.certline.aws.declaration.ObjectAccess;
import org.certline.aws.declaration.ObjectStore;
import org.certline.aws.declaration.Upload;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.lambda.CfnPermission;
import software.amazon.awscdk.services.s3.BlockPublicAccess;
import software.amazon.awscdk.services.s3.Bucket;
import software.amazon.awscdk.services.s3.BucketEncryption;
import software.amazon.awscdk.services.s3.CfnBucket;
import software.amazon.awscdk.services.s3.CorsRule;
import software.amazon.awscdk.services.s3.HttpMethods;
import software.amazon.awscdk.services.s3.LifecycleRule;
import software.amazon.awscdk.services.s3.ObjectOwnership;
import software.constructs.Construct;

/** The buckets functions use, and which uploads invoke which function. */
public final class Buckets {

    private static final List<String> READ = List.of("s3:GetObject", "s3:GetObjectVersion");
    private static final List<String> ADD = List.of("s3:AbortMultipartUpload", "s3:PutObject");
    private static final List<String> WRITE = List.of("s3:DeleteObject");

    private final Construct scope;
    private final Map<ObjectStore, Bucket> buckets = new EnumMap<>(ObjectStore.class);

    public Buckets(Construct scope, Keys keys, Parameters parameters) {
        this.scope = scope;
        Bucket logs = logs();
        add(ObjectStore.UPLOADS, bucket(ObjectStore.UPLOADS, keys, logs)
                .lifecycleRules(List.of(expireAfter(7).build()))
                .cors(List.of(pagesMay(parameters, HttpMethods.POST, HttpMethods.PUT))));
        add(ObjectStore.FILES, bucket(ObjectStore.FILES, keys, logs)
                .lifecycleRules(List.of(expireAfter(30).prefix("results/").build(), forgetOldVersions()))
                .cors(List.of(pagesMay(parameters, HttpMethods.GET, HttpMethods.HEAD))));
        add(ObjectStore.CERTIFICATES, bucket(ObjectStore.CERTIFICATES, keys, logs)
                .cors(List.of(pagesMay(parameters, HttpMethods.GET, HttpMethods.HEAD))));
        add(ObjectStore.CHAIN, bucket(ObjectStore.CHAIN, keys, logs));
    }

    String name(ObjectStore store) {
        return Names.bucket(store.key());
    }

    /** Leave to read or write objects; listing comes with it, so that a missing object says so. */
    List<PolicyStatement> statements(ObjectAccess access) {
        return List.of(
                PolicyStatement.Builder.create().actions(actions(access.access()).toList())
                        .resources(List.of(Names.objectsArn(access.store().key()))).build(),
                PolicyStatement.Builder.create().actions(List.of("s3:ListBucket"))
                        .resources(List.of(Names.bucketArn(access.store().key()))).build());
    }

    private static Stream<String> actions(Access access) {
        return switch (access) {
            case READ -> READ.stream();
            case ADD -> Stream.concat(actions(Access.READ), ADD.stream());
            case WRITE -> Stream.concat(actions(Access.ADD), WRITE.stream());
        };
    }

    /** Lets uploads of their kind invoke the functions. */
    public void notify(List<Functions.Deployed> functions) {
        CfnBucket uploads = (CfnBucket) buckets.get(ObjectStore.UPLOADS).getNode().getDefaultChild();
        var notifications = new ArrayList<CfnBucket.LambdaConfigurationProperty>();
        for (Functions.Deployed function : functions) {
            List<Upload> kinds = function.declaration().parts(Upload.class);
            kinds.forEach(upload -> notifications.add(notification(function, upload)));
            if (!kinds.isEmpty()) {
                uploads.addResourceDependency(permission(function));
            }
        }
        uploads.setNotificationConfiguration(
                CfnBucket.NotificationConfigurationProperty.builder().lambdaConfigurations(notifications).build());
    }

    private static CfnBucket.LambdaConfigurationProperty notification(Functions.Deployed function, Upload upload) {
        return CfnBucket.LambdaConfigurationProperty.builder()
                .event("s3:ObjectCreated:*")
                .function(function.arn())
                .filter(CfnBucket.NotificationFilterProperty.builder()
                        .s3Key(CfnBucket.S3KeyFilterProperty.builder()
                                .rules(List.of(CfnBucket.FilterRuleProperty.builder()
                                        .name("prefix")
                                        .value(upload.prefix())
                                        .build()))
                                .build())
                        .build())
                .build();
    }

    private CfnPermission permission(Functions.Deployed function) {
        return CfnPermission.Builder.create(scope, function.declaration().id() + "UploadPermission")
                .action("lambda:InvokeFunction")
                .functionName(function.arn())
                .principal("s3.amazonaws.com")
                .sourceAccount(Aws.ACCOUNT_ID)
                .sourceArn(Names.bucketArn(ObjectStore.UPLOADS.key()))
                .build();
    }

    private void add(ObjectStore store, Bucket.Builder builder) {
        buckets.put(store, builder.build());
    }

    private Bucket.Builder bucket(ObjectStore store, Keys keys, Bucket logs) {
        return closed(Ids.pascal(store.name()) + "Bucket", store.key())
                .versioned(true)
                .encryption(BucketEncryption.KMS)
                .encryptionKey(keys.storage())
                .bucketKeyEnabled(true)
                .serverAccessLogsBucket(logs)
                .serverAccessLogsPrefix(store.key() + "/");
    }

    /** Who read which object; the only bucket that logs nothing about itself. */
    private Bucket logs() {
        return closed("AccessLogsBucket", "access-logs")
                .encryption(BucketEncryption.S3_MANAGED)
                .lifecycleRules(List.of(expireAfter(365).build()))
                .build();
    }

    private Bucket.Builder closed(String id, String name) {
        return Bucket.Builder.create(scope, id)
                .bucketName(Names.bucket(name))
                .blockPublicAccess(BlockPublicAccess.BLOCK_ALL)
                .objectOwnership(ObjectOwnership.BUCKET_OWNER_ENFORCED)
                .enforceSsl(true)
                .removalPolicy(RemovalPolicy.RETAIN);
    }

    /** What scripts of the portal's pages may do with links that functions have signed. */
    private static CorsRule pagesMay(Parameters parameters, HttpMethods... methods) {
        return CorsRule.builder()
                .allowedOrigins(List.of(parameters.publicUrl()))
                .allowedMethods(List.of(methods))
                .allowedHeaders(List.of("*"))
                .maxAge(3600)
                .build();
    }

    private static LifecycleRule.Builder expireAfter(int days) {
        return LifecycleRule.builder()
                .expiration(Duration.days(days))
                .noncurrentVersionExpiration(Duration.days(1))
                .abortIncompleteMultipartUploadAfter(Duration.days(1));
    }

    private static LifecycleRule forgetOldVersions() {
        return LifecycleRule.builder()
                .noncurrentVersionExpiration(Duration.days(30))
                .abortIncompleteMultipartUploadAfter(Duration.days(1))
                .build();
    }
}
