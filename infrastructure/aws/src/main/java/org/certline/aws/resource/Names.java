package org.certline.aws.resource;

import software.amazon.awscdk.Fn;

/**
 * Physical names and the ARNs that follow from them. They are fixed so that a bucket can name a function and the
 * function the bucket, and so that operators find things; each starts with the stack's name.
 */
final class Names {

    private Names() {
    }

    static String of(String part) {
        return Fn.sub("${AWS::StackName}-" + part);
    }

    /** Bucket names are unique over the world, so account and region are part of them. */
    static String bucket(String part) {
        return Fn.sub(bucketPattern(part));
    }

    static String bucketArn(String part) {
        return Fn.sub("arn:${AWS::Partition}:s3:::" + bucketPattern(part));
    }

    static String objectsArn(String part) {
        return Fn.sub("arn:${AWS::Partition}:s3:::" + bucketPattern(part) + "/*");
    }

    static String stateMachineArn(String workflow) {
        return Fn.sub("arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:${AWS::StackName}-"
                + workflow);
    }

    private static String bucketPattern(String part) {
        return "${AWS::StackName}-" + part + "-${AWS::AccountId}-${AWS::Region}";
    }
}
