package org.certline.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.certline.local.Main;
import org.certline.local.template.LocalNames;
import org.certline.local.template.Template;
import org.junit.jupiter.api.Test;

final class PageHeadersTest {

    private static final URI HERE = URI.create("http://127.0.0.1:1");
    private static final URI BUCKETS = URI.create("http://127.0.0.1:2");

    @Test
    void pagesAreToldWhatTheCloudTellsThemWithTheBucketsOfThisMachine() throws IOException {
        PageHeaders headers = PageHeaders.of(
                Template.read(Main.templates("../aws/target/cdk.out"), Map.of(), new LocalNames(HERE)), BUCKETS);
        assertThat(headers.values())
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("X-Frame-Options", "DENY")
                .containsEntry("Referrer-Policy", "no-referrer")
                .containsEntry("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        List<String> policy = List.of(headers.values().get("Content-Security-Policy").split("; "));
        assertThat(policy).contains("default-src 'none'", "script-src 'self'", "worker-src 'self'")
                .noneMatch(rule -> rule.contains("amazonaws"));
        assertThat(policy).filteredOn(rule -> rule.startsWith("connect-src")).singleElement().asString()
                .contains("'self'", BUCKETS + "/certline-uploads-", BUCKETS + "/certline-certificates-");
    }
}
