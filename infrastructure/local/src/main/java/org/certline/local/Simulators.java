package org.certline.local;

import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.certline.local.simulator.TencentSimulator;
import org.certline.runtime.tencent.TencentCredentials;

/** The stand-in for the cloud services outside the product, a server of its own that speaks the real one's wire format. */
public final class Simulators implements AutoCloseable {

    private static final TencentCredentials CREDENTIALS = new TencentCredentials("local", "local-secret");

    private final TencentSimulator tencent;

    private Simulators(TencentSimulator tencent) {
        this.tencent = tencent;
    }

    public static Simulators start() throws IOException {
        return new Simulators(TencentSimulator.start(0, CREDENTIALS, JsonMapper.createDefault()));
    }

    /** Where its behaviour can be changed. */
    public URI identityService() {
        return tencent.endpoint();
    }

    /** The properties by which the functions learn how to call it. */
    public Map<String, Object> settings() {
        return Map.of("certline.identity.endpoint", tencent.endpoint().toString(),
                "certline.identity.secret-id", CREDENTIALS.secretId(),
                "certline.identity.secret-key", CREDENTIALS.secretKey());
    }

    @Override
    public void close() {
        tencent.close();
    }
}
