package org.certline.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.util.Map;
import org.certline.testing.Answer;
import org.certline.testing.Api;
import org.certline.testing.Platform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ReferenceTest {

    private static final ApplicationContext CONTEXT = Platform.shared().context(Platform.clock(), Map.of());

    private final Api anybody = Api.of(CONTEXT);

    @AfterAll
    static void close() {
        CONTEXT.close();
    }

    @Test
    void anybodyMayReadTheDocument() {
        Answer document = anybody.get("/api/openapi");

        assertThat(document.status()).isEqualTo(200);
        assertThat(document.text("info.title")).isEqualTo("Certline");
    }

    @Test
    void thePageTakesNothingFromElsewhere() {
        Answer page = get("/api/docs", "text/html");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.toString()).contains("/api/docs/redoc.standalone.js").doesNotContain("://");
        assertThat(get("/api/docs/redoc.standalone.js", "*/*").status()).isEqualTo(200);
    }

    private Answer get(String path, String accept) {
        return anybody.call("GET", path, null, Map.of("accept", accept));
    }
}
