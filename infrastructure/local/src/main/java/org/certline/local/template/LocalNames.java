package org.certline.local.template;

import java.net.URI;
import java.util.Locale;

/**
 * Names on this machine: the declared name where there is one, else the logical id; ARNs in a region and an account
 * that exist nowhere.
 *
 * @param gateway where the HTTP API and the portal answer
 */
public record LocalNames(URI gateway) implements Names {

    public static final String REGION = "us-east-1";
    public static final String ACCOUNT = "000000000000";
    private static final String URL_SUFFIX = "amazonaws.com";

    @Override
    public String ref(Resource resource) {
        return switch (resource.type()) {
            case "AWS::Lambda::Function" -> named(resource, "FunctionName");
            case "AWS::Lambda::Alias", "AWS::Lambda::Version" -> attribute(resource, "Arn");
            case "AWS::DynamoDB::Table", "AWS::DynamoDB::GlobalTable" -> named(resource, "TableName");
            case "AWS::S3::Bucket" -> bucket(resource);
            case "AWS::StepFunctions::StateMachine" -> attribute(resource, "Arn");
            default -> resource.text("Name").orElse(resource.logicalId());
        };
    }

    @Override
    public String attribute(Resource resource, String attribute) {
        return switch (resource.type() + "." + attribute) {
            case "AWS::Lambda::Function.Arn" -> function(ref(resource));
            case "AWS::Lambda::Alias.Arn" -> resource.required("FunctionName") + ":" + resource.required("Name");
            case "AWS::Lambda::Version.Arn" -> resource.required("FunctionName");
            case "AWS::DynamoDB::Table.Arn", "AWS::DynamoDB::GlobalTable.Arn" -> arn("dynamodb", "table/" + ref(resource));
            case "AWS::S3::Bucket.Arn" -> "arn:aws:s3:::" + ref(resource);
            case "AWS::StepFunctions::StateMachine.Arn" -> stateMachine(named(resource, "StateMachineName"));
            case "AWS::StepFunctions::StateMachine.Name" -> named(resource, "StateMachineName");
            case "AWS::ApiGatewayV2::Api.ApiEndpoint" -> gateway.toString();
            case "AWS::CloudFront::Distribution.DomainName" -> gateway.getAuthority();
            default -> arn(resource.type().split("::")[1].toLowerCase(Locale.ROOT), resource.logicalId() + "/" + attribute);
        };
    }

    @Override
    public String pseudo(String parameter) {
        return switch (parameter) {
            case "AWS::Region" -> REGION;
            case "AWS::AccountId" -> ACCOUNT;
            case "AWS::Partition" -> "aws";
            case "AWS::URLSuffix" -> URL_SUFFIX;
            case "AWS::StackName", "AWS::StackId" -> "certline";
            default -> throw new TemplateException(parameter + " is not known here");
        };
    }

    /** The ARN of the state machine of that name. */
    public static String stateMachine(String name) {
        return arn("states", "stateMachine:" + name);
    }

    /** The ARN of the function of that name. */
    public static String function(String name) {
        return arn("lambda", "function:" + name);
    }

    /** The bucket's declared name, else its logical id; in lower case, as bucket names are. */
    public static String bucket(Resource resource) {
        return named(resource, "BucketName").toLowerCase(Locale.ROOT);
    }

    /** Where a bucket of that name would answer if its region were one of AWS's. */
    public static String bucketAddress(String bucket) {
        return "https://" + bucket + ".s3." + REGION + "." + URL_SUFFIX;
    }

    /** The name that a property declares, else the logical id. */
    public static String named(Resource resource, String property) {
        return resource.text(property).orElse(resource.logicalId());
    }

    private static String arn(String service, String resource) {
        return "arn:aws:" + service + ":" + REGION + ":" + ACCOUNT + ":" + resource;
    }
}
