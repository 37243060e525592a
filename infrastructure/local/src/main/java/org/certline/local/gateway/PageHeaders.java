package org.certline.local.gateway;

import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import org.certline.local.json.Json;
import org.certline.local.template.LocalNames;
import org.certline.local.template.Template;

/**
 * What the template tells browsers about the portal's pages, so that a page that breaks it in the cloud breaks it here.
 *
 * @param values by the header's name
 */
record PageHeaders(Map<String, String> values) {

    /** The declared headers, with the addresses of buckets as they are on this machine. */
    static PageHeaders of(Template template, URI buckets) {
        Map<String, String> values = new TreeMap<>();
        template.resources("AWS::CloudFront::ResponseHeadersPolicy")
                .map(policy -> Json.object(policy.properties().get("ResponseHeadersPolicyConfig")))
                .map(config -> Json.object(config.get("SecurityHeadersConfig")))
                .forEach(config -> config.forEach((kind, header) ->
                        values.put(name(kind), value(kind, Json.object(header)))));
        values.computeIfPresent("Content-Security-Policy", (name, policy) -> here(policy, template, buckets));
        return new PageHeaders(Map.copyOf(values));
    }

    private static String name(String kind) {
        return switch (kind) {
            case "ContentSecurityPolicy" -> "Content-Security-Policy";
            case "ContentTypeOptions" -> "X-Content-Type-Options";
            case "FrameOptions" -> "X-Frame-Options";
            case "ReferrerPolicy" -> "Referrer-Policy";
            case "StrictTransportSecurity" -> "Strict-Transport-Security";
            default -> throw new IllegalArgumentException(kind + " is not known here");
        };
    }

    private static String value(String kind, Map<String, Object> header) {
        return switch (kind) {
            case "ContentTypeOptions" -> "nosniff";
            case "FrameOptions" -> Json.string(header, "FrameOption").orElseThrow();
            case "StrictTransportSecurity" -> "max-age=" + header.get("AccessControlMaxAgeSec")
                    + (Boolean.TRUE.equals(header.get("IncludeSubdomains")) ? "; includeSubDomains" : "");
            default -> Json.string(header, kind).orElseThrow();
        };
    }

    private static String here(String policy, Template template, URI buckets) {
        return template.resources("AWS::S3::Bucket").map(LocalNames::bucket).reduce(policy,
                (changed, bucket) -> changed.replace(LocalNames.bucketAddress(bucket), buckets + "/" + bucket + "/"));
    }
}
