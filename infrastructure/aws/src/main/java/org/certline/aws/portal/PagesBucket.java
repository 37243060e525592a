package org.certline.aws.portal;

import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Fn;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.s3.BlockPublicAccess;
import software.amazon.awscdk.services.s3.Bucket;
import software.amazon.awscdk.services.s3.BucketEncryption;
import software.amazon.awscdk.services.s3.ObjectOwnership;
import software.constructs.Construct;

/** The files of the portal; made by its build, so nothing is lost with them. */
public final class PagesBucket {

    private final Bucket bucket;

    public PagesBucket(Construct scope) {
        bucket = Bucket.Builder.create(scope, "Pages")
                .bucketName(Fn.sub("${AWS::StackName}-pages-${AWS::AccountId}-${AWS::Region}"))
                .blockPublicAccess(BlockPublicAccess.BLOCK_ALL)
                .objectOwnership(ObjectOwnership.BUCKET_OWNER_ENFORCED)
                .encryption(BucketEncryption.S3_MANAGED)
                .enforceSsl(true)
                .removalPolicy(RemovalPolicy.RETAIN)
                .build();
    }

    /** Lets one distribution, and nobody else, read. */
    public void readableBy(String distributionArn) {
        bucket.addToResourcePolicy(PolicyStatement.Builder.create()
                .principals(List.of(new ServicePrincipal("cloudfront.amazonaws.com")))
                .actions(List.of("s3:GetObject"))
                .resources(List.of(bucket.arnForObjects("*")))
                .conditions(Map.of("StringEquals", Map.of("aws:SourceArn", distributionArn)))
                .build());
    }

    public String name() {
        return bucket.getBucketName();
    }

    String domain() {
        return bucket.getBucketRegionalDomainName();
    }
}
