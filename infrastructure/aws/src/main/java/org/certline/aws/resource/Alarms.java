package org.certline.aws.resource;

import java.util.List;
import java.util.Map;
import software.amazon.awscdk.CfnCondition;
import software.amazon.awscdk.Fn;
import software.amazon.awscdk.services.cloudwatch.Alarm;
import software.amazon.awscdk.services.cloudwatch.ComparisonOperator;
import software.amazon.awscdk.services.cloudwatch.IMetric;
import software.amazon.awscdk.services.cloudwatch.Metric;
import software.amazon.awscdk.services.cloudwatch.TreatMissingData;
import software.amazon.awscdk.services.cloudwatch.actions.SnsAction;
import software.amazon.awscdk.services.lambda.Function;
import software.amazon.awscdk.services.sns.CfnSubscription;
import software.amazon.awscdk.services.sns.Topic;
import software.amazon.awscdk.services.sqs.Queue;
import software.amazon.awscdk.services.stepfunctions.CfnStateMachine;
import software.constructs.Construct;

/** What a person has to look at. Each alarm is a page in {@code docs/operations.md}. */
public final class Alarms {

    private final Construct scope;
    private final Topic topic;

    public Alarms(Construct scope, Keys keys, Parameters parameters) {
        this.scope = scope;
        topic = Topic.Builder.create(scope, "Alarms")
                .topicName(Names.of("alarms"))
                .masterKey(keys.storage())
                .enforceSsl(true)
                .build();
        CfnCondition wanted = CfnCondition.Builder.create(scope, "AlarmsByMail")
                .expression(Fn.conditionNot(Fn.conditionEquals(parameters.alarmEmail(), "")))
                .build();
        CfnSubscription.Builder.create(scope, "AlarmMail")
                .topicArn(topic.getTopicArn())
                .protocol("email")
                .endpoint(parameters.alarmEmail())
                .build()
                .getCfnOptions().setCondition(wanted);
    }

    /** An event that no retry got through waits in the queue. */
    public void failedEvents(Queue queue) {
        alarm("FailedEventsAlarm", "An upload or a scheduled run was given up",
                queue.metricApproximateNumberOfMessagesVisible());
    }

    /** Functions that throw, one alarm each; and any function of the account that is turned away. */
    public void functions(List<Functions.Deployed> functions) {
        functions.forEach(function -> alarm(function.declaration().id() + "Errors",
                "Function " + function.declaration().name() + " fails", function.function().metricErrors()));
        alarm("Throttles", "A function is turned away for lack of concurrency", Function.metricAllThrottles());
    }

    /** Executions that ended without their outcome. */
    public void workflows(Map<String, CfnStateMachine> machines) {
        machines.forEach((name, machine) -> alarm(Ids.pascal(name) + "WorkflowFailures",
                "State machine " + name + " fails",
                Metric.Builder.create()
                        .namespace("AWS/States")
                        .metricName("ExecutionsFailed")
                        .dimensionsMap(Map.of("StateMachineArn", machine.getRef()))
                        .statistic("Sum")
                        .build()));
    }

    /** The API answers with 5xx. */
    public void api(HttpApi api) {
        alarm("ApiErrors", "The API answers with server errors", Metric.Builder.create()
                .namespace("AWS/ApiGateway")
                .metricName("5xx")
                .dimensionsMap(Map.of("ApiId", api.id()))
                .statistic("Sum")
                .build());
    }

    private void alarm(String id, String description, IMetric metric) {
        Alarm alarm = Alarm.Builder.create(scope, id)
                .alarmDescription(description)
                .metric(metric)
                .threshold(1)
                .evaluationPeriods(1)
                .comparisonOperator(ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD)
                .treatMissingData(TreatMissingData.NOT_BREACHING)
                .build();
        alarm.addAlarmAction(new SnsAction(topic));
    }
}
