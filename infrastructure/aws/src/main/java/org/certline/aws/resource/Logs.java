package org.certline.aws.resource;

import java.util.List;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.logs.CfnLogGroup;
import software.amazon.awscdk.services.logs.LogGroup;
import software.constructs.Construct;

/** Log groups, kept as long as the operator says. */
final class Logs {

    private Logs() {
    }

    static LogGroup group(Construct scope, String id, String name, Parameters parameters) {
        LogGroup group = LogGroup.Builder.create(scope, id)
                .logGroupName(Names.of(name))
                .removalPolicy(RemovalPolicy.DESTROY)
                .build();
        ((CfnLogGroup) group.getNode().getDefaultChild()).setRetentionInDays(parameters.logDays());
        return group;
    }

    /** What vended logs need; the service offers no resource to narrow it to. */
    static PolicyStatement delivery() {
        return PolicyStatement.Builder.create()
                .actions(List.of("logs:CreateLogDelivery", "logs:DeleteLogDelivery", "logs:DescribeLogGroups",
                        "logs:DescribeResourcePolicies", "logs:GetLogDelivery", "logs:ListLogDeliveries",
                        "logs:PutResourcePolicy", "logs:UpdateLogDelivery"))
                .resources(List.of("*"))
                .build();
    }
}
