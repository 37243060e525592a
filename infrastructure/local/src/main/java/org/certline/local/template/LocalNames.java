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

    @Override
    public String ref(Resource resource) {
        return switch (resource.type()) {
            case "AWS::Lambda::Function" -> named(resource, "FunctionName");
            case "AWS::Lambda::Alias", "AWS::Lambda::Version" -> attribute(resource, "Arn");
            case "AWS::DynamoDB::Table", "AWS::DynamoDB::GlobalTable" -> named(resource, "TableName");
            case "AWS::S3::Bucket" -> named(resource, "BucketName").toLowerCase(Locale.ROOT);
            case "AWS::StepFunctions::StateMachine" -> attribute(resource, "Arn");
            default -> resource.text("Name").orElse(resource.logicalId());
        };
    }

    @Override
    public String attribute(Resource resource, String attribute) {
        return switch (resource.type() + "." + attribute) {
            case "AWS::Lambda::Function.Arn" -> arn("lambda", "function:" + ref(resource));
            case "AWS::Lambda::Alias.Arn" -> resource.required("FunctionName") + ":" + resource.required("Name");
            case "AWS::Lambda::Version.Arn" -> resource.required("FunctionName");
            case "AWS::DynamoDB::Table.Arn", "AWS::DynamoDB::GlobalTable.Arn" -> arn("dynamodb", "table/" + ref(resource));
            case "AWS::S3::Bucket.Arn" -> "arn:aws:s3:::" + ref(resource);
            case "AWS::StepFunctions::StateMachine.Arn" ->
                    arn("states", "stateMachine:" + named(resource, "StateMachineName"));
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
            case "AWS::URLSuffix" -> "amazonaws.com";
            case "AWS::StackName", "AWS::StackId" -> "certline";
            default -> throw new TemplateException(parameter + " is not known here");
        };
    }

    private static String named(Resource resource, String property) {
        return resource.text(property).orElse(resource.logicalId());
    }

    private static String arn(String service, String resource) {
        return "arn:aws:" + service + ":" + REGION + ":" + ACCOUNT + ":" + resource;
    }
}
