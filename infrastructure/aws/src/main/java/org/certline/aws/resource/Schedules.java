package org.certline.aws.resource;

import java.util.List;
import java.util.Map;
import org.certline.aws.declaration.Schedule;
import software.amazon.awscdk.services.iam.PolicyDocument;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.scheduler.CfnSchedule;
import software.constructs.Construct;

/** What the clock sets off. Nothing in the business depends on its having run. */
public final class Schedules {

    private final Construct scope;

    public Schedules(Construct scope, List<Functions.Deployed> functions) {
        this.scope = scope;
        functions.forEach(function -> function.declaration().parts(Schedule.class)
                .forEach(schedule -> schedule(function, schedule)));
    }

    private void schedule(Functions.Deployed function, Schedule schedule) {
        String id = function.declaration().id();
        Role role = Role.Builder.create(scope, id + "ScheduleRole")
                .assumedBy(new ServicePrincipal("scheduler.amazonaws.com"))
                .inlinePolicies(Map.of("invoke", PolicyDocument.Builder.create().statements(List.of(
                        PolicyStatement.Builder.create()
                                .actions(List.of("lambda:InvokeFunction"))
                                .resources(List.of(function.arn()))
                                .build())).build()))
                .build();
        CfnSchedule.Builder.create(scope, id + "Schedule")
                .name(Names.of(function.declaration().name()))
                .scheduleExpression(schedule.expression())
                .scheduleExpressionTimezone("Asia/Shanghai")
                .flexibleTimeWindow(CfnSchedule.FlexibleTimeWindowProperty.builder().mode("OFF").build())
                .target(CfnSchedule.TargetProperty.builder()
                        .arn(function.arn())
                        .roleArn(role.getRoleArn())
                        .retryPolicy(CfnSchedule.RetryPolicyProperty.builder().maximumRetryAttempts(2).build())
                        .build())
                .build();
    }
}
