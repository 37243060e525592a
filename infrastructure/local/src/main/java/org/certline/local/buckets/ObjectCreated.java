package org.certline.local.buckets;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.certline.local.template.LocalNames;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;

/**
 * A new object.
 *
 * @param event such as {@code ObjectCreated:Put}
 */
record ObjectCreated(String bucket, String key, String event) {

    static ObjectCreated of(Map<String, Object> document) {
        return new ObjectCreated(
                (String) document.get("bucket"), (String) document.get("key"), (String) document.get("event"));
    }

    Map<String, Object> document() {
        return Map.of("bucket", bucket, "key", key, "event", event);
    }

    /** The event as S3 sends it, the key encoded as in a form. */
    Map<String, Object> notification(HeadObjectResponse object, Clock clock) {
        Map<String, Object> s3 = Map.of(
                "s3SchemaVersion", "1.0",
                "configurationId", "local",
                "bucket", Map.of(
                        "name", bucket,
                        "arn", "arn:aws:s3:::" + bucket,
                        "ownerIdentity", Map.of("principalId", LocalNames.ACCOUNT)),
                "object", Map.of(
                        "key", URLEncoder.encode(key, StandardCharsets.UTF_8).replace("%2F", "/"),
                        "size", object.contentLength(),
                        "eTag", object.eTag().replace("\"", ""),
                        "sequencer", "%016X".formatted(System.nanoTime())));
        return Map.of("Records", List.of(Map.of(
                "eventVersion", "2.1",
                "eventSource", "aws:s3",
                "awsRegion", LocalNames.REGION,
                "eventTime", clock.instant().toString(),
                "eventName", event,
                "userIdentity", Map.of("principalId", LocalNames.ACCOUNT),
                "requestParameters", Map.of("sourceIPAddress", "127.0.0.1"),
                "responseElements", Map.of("x-amz-request-id", UUID.randomUUID().toString()),
                "s3", s3)));
    }
}
