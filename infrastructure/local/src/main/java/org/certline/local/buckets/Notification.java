package org.certline.local.buckets;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.certline.local.json.Json;
import org.certline.local.template.LocalNames;
import org.certline.local.template.Resource;

/**
 * A bucket tells a function of new objects.
 *
 * @param events such as {@code s3:ObjectCreated:*}
 * @param function its ARN
 */
public record Notification(String bucket, List<String> events, String prefix, String suffix, String function) {

    private static final String NAMESPACE = "s3:";

    /** Those that a bucket declares itself, and those that CDK writes into a resource of its own. */
    public static Stream<Notification> of(Resource resource) {
        Map<String, Object> declared = Json.object(resource.properties().get("NotificationConfiguration"));
        String bucket = LocalNames.bucket(resource);
        Stream<Object> plain = Json.list(declared.get("LambdaConfigurations")).stream();
        Stream<Object> custom = Json.list(declared.get("LambdaFunctionConfigurations")).stream();
        return Stream.concat(plain, custom).map(Json::object).map(configuration -> new Notification(
                bucket,
                Json.list(configuration.getOrDefault("Events", configuration.get("Event"))).stream().map(String.class::cast).toList(),
                filter(configuration, "prefix"),
                filter(configuration, "suffix"),
                (String) configuration.getOrDefault("LambdaFunctionArn", configuration.get("Function"))));
    }

    /** Whether it is about such an object. */
    boolean isAbout(String itsBucket, String key) {
        return bucket.equals(itsBucket) && key.startsWith(prefix) && key.endsWith(suffix);
    }

    /** Whether it wants to know of an event such as {@code ObjectCreated:Put}. */
    boolean wants(String event) {
        return events.stream().anyMatch(wanted -> wanted.endsWith("*")
                ? (NAMESPACE + event).startsWith(wanted.substring(0, wanted.length() - 1))
                : wanted.equals(NAMESPACE + event));
    }

    private static String filter(Map<String, Object> configuration, String name) {
        Map<String, Object> filter = Json.object(configuration.get("Filter"));
        Map<String, Object> key = Json.object(filter.getOrDefault("Key", filter.get("S3Key")));
        return Json.list(key.getOrDefault("FilterRules", key.get("Rules"))).stream()
                .map(Json::object)
                .filter(rule -> name.equalsIgnoreCase((String) rule.get("Name")))
                .map(rule -> (String) rule.get("Value"))
                .findFirst().orElse("");
    }
}
