package org.certline.runtime.tencent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class Tc3SignatureTest {

    /** The worked example of Tencent Cloud's page on signature version 3. */
    @Test
    void thePublishedExampleIsReproduced() {
        String body = """
                {"Limit": 1, "Filters": [{"Values": ["\\u672a\\u547d\\u540d"], "Name": "instance-name"}]}""";
        Tc3Signature signature = new Tc3Signature("cvm", Instant.ofEpochSecond(1_551_113_065),
                new TreeMap<>(Map.of(
                        "content-type", "application/json; charset=utf-8",
                        "host", "cvm.tencentcloudapi.com")),
                body.getBytes(StandardCharsets.UTF_8));

        String authorization = signature.authorization(new TencentCredentials(
                "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE", "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE"));

        assertThat(authorization).isEqualTo("TC3-HMAC-SHA256 "
                + "Credential=AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE/2019-02-25/cvm/tc3_request, "
                + "SignedHeaders=content-type;host, "
                + "Signature=72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168");
    }

    @Test
    void aSecretNeverPrints() {
        assertThat(new TencentCredentials("id", "very secret")).hasToString("TencentCredentials[id]");
    }
}
