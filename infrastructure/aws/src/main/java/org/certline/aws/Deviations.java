package org.certline.aws;

import io.github.cdklabs.cdknag.NagPackSuppression;
import io.github.cdklabs.cdknag.NagSuppressions;
import io.github.cdklabs.cdknag.RegexAppliesTo;
import java.util.List;
import software.amazon.awscdk.Stack;

/** Where the platform deviates from AWS's own rules, and why. Everything else keeps them. */
final class Deviations {

    private Deviations() {
    }

    static void explain(Stack stack) {
        NagSuppressions.addStackSuppressions(stack, List.of(
                because("AwsSolutions-APIG4", "The functions check tokens and roles themselves, route by route and "
                        + "closed by default: not every partition has user pools, and an authorizer would need keys "
                        + "at a public address. A test calls every route without a token."),
                because("AwsSolutions-SF2", "Not every partition traces functions; the id of a task runs through the "
                        + "state machine's name of an execution, its log and the logs of the functions."),
                because("AwsSolutions-SMG4", "Access data of a system outside is issued by that system; the operator "
                        + "replaces it there and here, as docs/operations.md says."),
                because("AwsSolutions-SQS3", "The queue is itself where failed events end up."),
                wildcard("/^Resource::arn:<AWS::Partition>:s3:::<AWS::StackName>-(uploads|files|certificates|chain)"
                                + "-<AWS::AccountId>-<AWS::Region>\\/\\*$/",
                        "Objects come and go; the function is confined to the buckets it declares."),
                wildcard("/^Resource::arn:<AWS::Partition>:kms:<AWS::Region>:<AWS::AccountId>:key\\/\\*$/",
                        "Seal keys are added for each organization without a deployment; the statement's condition "
                                + "admits only keys with a seal alias."),
                wildcard("/^Resource::\\*$/",
                        "Delivery of a state machine's log offers no resource to name.")));
    }

    static void explainPortal(Stack stack) {
        NagSuppressions.addStackSuppressions(stack, List.of(
                because("AwsSolutions-S1", "The pages are the same for everybody; only the distribution reads them."),
                because("AwsSolutions-CFR1", "A certificate may be checked from anywhere."),
                because("AwsSolutions-CFR2", "Routes without sign-in are limited at the API and in the functions; a "
                        + "firewall is an operator's choice and not to be had in every partition."),
                because("AwsSolutions-CFR3", "Pages are public; every request that does something is in the API's log.")));
    }

    private static NagPackSuppression because(String rule, String reason) {
        return NagPackSuppression.builder().id(rule).reason(reason).build();
    }

    private static NagPackSuppression wildcard(String pattern, String reason) {
        return NagPackSuppression.builder()
                .id("AwsSolutions-IAM5")
                .reason(reason)
                .appliesTo(List.of(RegexAppliesTo.builder().regex(pattern).build()))
                .build();
    }
}
