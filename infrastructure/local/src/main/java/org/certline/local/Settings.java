package org.certline.local;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.certline.local.template.LocalNames;

/** What a function is told differently here than on AWS: where the services are, how to sign, where the keys are. */
record Settings(Access access, KeyFolder keys, URI tables, URI buckets, URI workflows, Map<String, Object> more) {

    Map<String, Object> properties() {
        Map<String, Object> properties = new HashMap<>();
        properties.put("aws.region", LocalNames.REGION);
        properties.put("aws.access-key-id", access.keyId());
        properties.put("aws.secret-key", access.secret());
        properties.put("aws.services.dynamodb.endpoint-override", tables.toString());
        properties.put("aws.services.s3.endpoint-override", buckets.toString());
        properties.put("aws.s3.endpoint-override", buckets.toString());
        properties.put("aws.s3.path-style-access-enabled", true);
        properties.put("aws.services.sfn.endpoint-override", workflows.toString());
        properties.put("software.amazon.awssdk.http.service.impl",
                "software.amazon.awssdk.http.urlconnection.UrlConnectionSdkHttpService");
        properties.put("certline.keys.provider", "local");
        properties.put("certline.keys.folder", keys.folder().toString());
        properties.put("certline.keys.password", keys.password());
        properties.putAll(more);
        return properties;
    }
}
