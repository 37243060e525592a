package org.certline.local.schedules;

import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Stream;
import org.certline.local.json.Json;
import org.certline.local.template.Resource;
import org.certline.local.template.Template;

/**
 * What the clock sets off.
 *
 * @param target ARN of a function
 * @param input the event it gets
 */
public record Schedule(String name, Expression expression, ZoneId zone, String target, Object input) {

    /** The enabled schedules of EventBridge Scheduler, and the rules of EventBridge that have a schedule. */
    public static Stream<Schedule> of(Template template) {
        return Stream.concat(
                template.resources("AWS::Scheduler::Schedule").map(resource ->
                        of(resource, Json.object(resource.properties().get("Target")))),
                template.resources("AWS::Events::Rule").filter(rule -> rule.text("ScheduleExpression").isPresent())
                        .flatMap(rule -> Json.list(rule.properties().get("Targets")).stream()
                                .map(target -> of(rule, Json.object(target)))))
                .filter(schedule -> schedule.target.contains(":lambda:"));
    }

    private static Schedule of(Resource resource, Map<String, Object> target) {
        return new Schedule(
                resource.logicalId(),
                Expression.parse(resource.required("ScheduleExpression")),
                ZoneId.of(resource.text("ScheduleExpressionTimezone").orElse("UTC")),
                (String) target.get("Arn"),
                Json.string(target, "Input").map(Json::read).orElse(Map.of()));
    }
}
