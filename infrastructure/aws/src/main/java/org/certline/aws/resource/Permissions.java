package org.certline.aws.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.certline.aws.declaration.FunctionDeclaration;
import org.certline.aws.declaration.Group;
import org.certline.aws.declaration.KeyUse;
import org.certline.aws.declaration.ObjectAccess;
import org.certline.aws.declaration.Part;
import org.certline.aws.declaration.Route;
import org.certline.aws.declaration.Schedule;
import org.certline.aws.declaration.Secret;
import org.certline.aws.declaration.Setting;
import org.certline.aws.declaration.Size;
import org.certline.aws.declaration.Start;
import org.certline.aws.declaration.TableAccess;
import org.certline.aws.declaration.Upload;
import software.amazon.awscdk.services.iam.PolicyDocument;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.logs.LogGroup;
import software.amazon.awscdk.services.sqs.Queue;
import software.constructs.Construct;

/** A function's role: its own log, and what it declares. */
final class Permissions {

    private final Resources resources;
    private final Queue failedEvents;

    Permissions(Resources resources, Queue failedEvents) {
        this.resources = resources;
        this.failedEvents = failedEvents;
    }

    Role role(Construct scope, FunctionDeclaration declaration, LogGroup log) {
        List<PolicyStatement> statements = new ArrayList<>();
        statements.add(PolicyStatement.Builder.create()
                .actions(List.of("logs:CreateLogStream", "logs:PutLogEvents"))
                .resources(List.of(log.getLogGroupArn()))
                .build());
        statements.add(resources.keys().atRest());
        if (declaration.hasEvents()) {
            statements.add(PolicyStatement.Builder.create()
                    .actions(List.of("sqs:SendMessage"))
                    .resources(List.of(failedEvents.getQueueArn()))
                    .build());
        }
        declaration.parts().stream().flatMap(this::statements).forEach(statements::add);
        return Role.Builder.create(scope, declaration.id() + "Role")
                .description("Function " + declaration.name())
                .assumedBy(new ServicePrincipal("lambda.amazonaws.com"))
                .inlinePolicies(Map.of("work", PolicyDocument.Builder.create().statements(statements).build()))
                .build();
    }

    private Stream<PolicyStatement> statements(Part part) {
        return switch (part) {
            case TableAccess access -> Stream.of(resources.tables().statement(access));
            case ObjectAccess access -> resources.buckets().statements(access).stream();
            case KeyUse use -> Stream.of(resources.keys().statement(use));
            case Start start -> Stream.of(resources.workflows().statement(start));
            case Group _, Route _, Schedule _, Secret _, Setting _, Size _, Upload _ -> Stream.empty();
        };
    }
}
